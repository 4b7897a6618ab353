package org.chanjiao.incentive;

/** One line of a sum: which line, and the figures in it as text. */
public record Step(String line, String first, String second, String third) {}
