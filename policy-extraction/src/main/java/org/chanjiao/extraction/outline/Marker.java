package org.chanjiao.extraction.outline;

/**
 * The printed number of a heading.
 *
 * @param start first character of the number
 * @param end first character after the number and its punctuation
 * @param whole whether both brackets are there
 */
record Marker(Style style, int number, String label, int start, int end, boolean whole) {}
