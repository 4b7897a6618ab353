package org.chanjiao.portal.layout;

/** One option of a select, radio or check field. */
public record Choice(String value, String label) {}
