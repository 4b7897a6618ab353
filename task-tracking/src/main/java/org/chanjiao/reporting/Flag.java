package org.chanjiao.reporting;

/**
 * Something that speaks against accepting a line without a look.
 *
 * @param line ordinal of the line
 * @param rule its name, with a message each
 * @param detail figures that show it
 */
public record Flag(int line, CrossCheck rule, String detail) {}
