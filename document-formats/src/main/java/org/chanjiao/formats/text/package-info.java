/** Turns .txt, .html, .docx and .pdf into plain text. */
@NullMarked
package org.chanjiao.formats.text;

import org.jspecify.annotations.NullMarked;
