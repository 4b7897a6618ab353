/** Tests of the built-in catalogues. */
@NullMarked
package org.chanjiao.catalogue;

import org.jspecify.annotations.NullMarked;
