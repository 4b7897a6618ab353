/** Quantities in sentences and the commitments they express. */
@NullMarked
package org.chanjiao.extraction.figure;

import org.jspecify.annotations.NullMarked;
