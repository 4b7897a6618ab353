/** Staff screens. The top of the house: they may use every module, and no module may use them. */
@NullMarked
package org.chanjiao.portal;

import org.jspecify.annotations.NullMarked;
