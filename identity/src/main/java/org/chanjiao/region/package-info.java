/** The region tree of GB/T 2260 with validity. */
@NullMarked
package org.chanjiao.region;

import org.jspecify.annotations.NullMarked;
