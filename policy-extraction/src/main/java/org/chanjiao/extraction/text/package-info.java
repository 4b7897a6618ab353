/** The characters of a document as they came: folded forms, lines, residue of web pages, offsets. */
@NullMarked
package org.chanjiao.extraction.text;

import org.jspecify.annotations.NullMarked;
