/**
 * Turns .txt, .html, .docx and .pdf into plain text, and says clearly why another file cannot be read. Knows nothing of
 * policies and uses no other package of the platform.
 */
@NullMarked
package org.chanjiao.formats.text;

import org.jspecify.annotations.NullMarked;
