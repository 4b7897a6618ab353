/** What people see and change of themselves: their data, their password. */
@NullMarked
package org.chanjiao.portal.profile;

import org.jspecify.annotations.NullMarked;
