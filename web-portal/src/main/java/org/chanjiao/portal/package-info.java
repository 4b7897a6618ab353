/** Staff screens. */
@NullMarked
package org.chanjiao.portal;

import org.jspecify.annotations.NullMarked;
