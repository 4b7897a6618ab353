package org.chanjiao.reporting;

/**
 * What a line said the last time.
 *
 * @param entry what it says now if nothing has changed; a yearly sum begins anew with a new year
 * @param figure what the figure was
 * @param words the same in words
 * @param anew whether the sum begins anew since
 * @param number the report that says it
 * @param accepted whether the bureau has found it right
 */
public record Carried(Entry entry, Figure figure, String words, boolean anew, String number, boolean accepted) {}
