/** The calendar of working days, as the system administrator keeps it. */
@NullMarked
package org.chanjiao.portal.calendar;

import org.jspecify.annotations.NullMarked;
