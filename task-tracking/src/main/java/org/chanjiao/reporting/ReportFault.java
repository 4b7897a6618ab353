package org.chanjiao.reporting;

/**
 * What stands against a field.
 *
 * @param line ordinal of the line, 0 for what concerns the whole report
 * @param field component of {@link Entry}, or {@code reviewer}, {@code lateReason}, {@code note}
 * @param key message key of the sentence
 */
public record ReportFault(int line, String field, String key) {

    /** The id of the field on the page. */
    public String fieldId() {
        return line == 0 ? field : field + "-" + line;
    }
}
