package org.chanjiao.extraction.letter;

import org.chanjiao.extraction.text.Span;

/**
 * A 发文字号 in the text.
 *
 * @param words the number in its proper form, brackets 〔〕 and 号 restored
 * @param whole whether it is printed with both brackets and 号
 */
record PrintedNumber(String words, Span span, boolean whole) {}
