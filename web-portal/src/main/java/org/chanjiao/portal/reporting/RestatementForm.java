package org.chanjiao.portal.reporting;

import java.util.List;
import java.util.Map;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportSheet;
import org.jspecify.annotations.Nullable;

/**
 * The form that puts an accepted figure right.
 *
 * @param reason as typed so far
 * @param open whether it stands open, because it came back
 */
record RestatementForm(LineSheet line, List<ReportField> fields, String reason, boolean open) {

    /** One for each figure that a person typed. */
    static List<RestatementForm> of(ReportSheet sheet, @Nullable Map<String, String> sent) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == LineKind.FIGURE && !line.isFromLedger())
                .map(line -> of(line, sent == null ? Map.of() : sent))
                .toList();
    }

    private static RestatementForm of(LineSheet line, Map<String, String> sent) {
        String reason = "why-" + line.ordinal();
        return new RestatementForm(
                line,
                ReportField.of(line, sent.isEmpty() ? null : sent, List.of()),
                sent.getOrDefault(reason, ""),
                sent.containsKey(reason));
    }
}
