package org.chanjiao.compliance;

/**
 * What a rule found.
 *
 * @param rule its code
 * @param sentence what was compared and how it came out, for the person who filled in the row
 * @param source where the rule stands
 */
public record Finding(String rule, Severity severity, String sentence, String source) {}
