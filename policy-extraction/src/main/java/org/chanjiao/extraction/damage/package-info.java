/** Traces of copying and scraping that are not figures: fused years, doubled marks, lost brackets, broken endings. */
@NullMarked
package org.chanjiao.extraction.damage;

import org.jspecify.annotations.NullMarked;
