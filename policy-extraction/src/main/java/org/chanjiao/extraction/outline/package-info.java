/** The numbered headings of a document: markers, their order, titles, the tree they form. */
@NullMarked
package org.chanjiao.extraction.outline;

import org.jspecify.annotations.NullMarked;
