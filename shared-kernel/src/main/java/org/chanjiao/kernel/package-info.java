/** Values every module speaks: codes, quantities, date ranges, the working-day calendar. */
@NullMarked
package org.chanjiao.kernel;

import org.jspecify.annotations.NullMarked;
