/** The directory of organisations, by region and by search. */
@NullMarked
package org.chanjiao.portal.organisation;

import org.jspecify.annotations.NullMarked;
