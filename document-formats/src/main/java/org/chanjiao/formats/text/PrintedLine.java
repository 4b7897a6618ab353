package org.chanjiao.formats.text;

/**
 * A line as printed.
 *
 * @param left first ink, in points from the page's left edge
 * @param right end of the last character, in points
 * @param size largest type size in the line, in points
 * @param pageWidth in points
 */
record PrintedLine(String text, float left, float right, float size, float pageWidth) {}
