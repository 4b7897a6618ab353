package org.chanjiao.portal.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportSheet;

/**
 * Two tabs or two people filled in one report: both versions, and what it takes to keep one's own.
 *
 * @param by who saved meanwhile
 * @param fields everything that was entered, to be sent again with the present version
 */
record ReportConflict(
        ReportSheet sheet, String by, String at, List<Difference> differences, Map<String, String> fields) {

    /** One field on which the versions do not agree. */
    record Difference(String title, String key, String mine, String theirs) {}

    static ReportConflict between(ReportSheet sheet, Map<String, String> sent) {
        List<Difference> differences =
                sheet.lines().stream().flatMap(line -> differences(line, sent)).toList();
        return new ReportConflict(
                sheet,
                sheet.savedBy() == null ? "" : sheet.savedBy(),
                TimeText.minute(sheet.savedAt()),
                differences,
                Map.copyOf(fields(sent)));
    }

    private static Stream<Difference> differences(LineSheet line, Map<String, String> sent) {
        return ReportField.of(line, null, List.of()).stream()
                .filter(field -> sent.containsKey(field.id()))
                .filter(field -> !sent.getOrDefault(field.id(), "").strip().equals(field.value()))
                .map(field ->
                        new Difference(line.title(), field.key(), sent.getOrDefault(field.id(), ""), field.value()));
    }

    private static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> fields = new HashMap<>(sent);
        fields.keySet().removeAll(List.of("version", "_csrf", "act"));
        return fields;
    }
}
