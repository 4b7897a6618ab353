package org.chanjiao.portal.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chanjiao.reporting.Entry;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.LineRole;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.Measure;
import org.chanjiao.reporting.ReportFault;
import org.jspecify.annotations.Nullable;

/**
 * A field of the report form.
 *
 * @param id name and id on the page: component of the entry, dash, ordinal of the line
 * @param key message key of its label
 * @param input how it is asked for: figure, date, area
 * @param unit shown behind a figure, empty for none
 * @param error message key of what is wrong; null where nothing is
 */
record ReportField(
        String id, String key, String input, String value, String unit, boolean required, @Nullable String error) {

    private static final String FIGURE = "figure";
    private static final String AREA = "area";

    static List<ReportField> of(LineSheet line, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        return line.isFromLedger()
                ? List.of()
                : blank(line).map(field -> field.with(line, sent, faults)).toList();
    }

    private static Stream<ReportField> blank(LineSheet line) {
        Measure measure = line.measure();
        if (line.kind() == LineKind.TASK || measure == null) {
            boolean leads = line.role() == LineRole.LEAD;
            return Stream.of(
                    field("progress", AREA, "", leads),
                    field("problem", AREA, "", false),
                    field("next", AREA, "", false));
        }
        if (measure.isMilestone()) {
            return Stream.of(field("done", "date", "", false));
        }
        return measure.isQuotient()
                ? Stream.of(field("numerator", FIGURE, "", true), field("denominator", FIGURE, "", true))
                : Stream.of(new ReportField("value", valueKey(measure), FIGURE, "", measure.unit(), true, null));
    }

    private static ReportField field(String name, String input, String unit, boolean required) {
        return new ReportField(name, "reports.field." + name, input, "", unit, required, null);
    }

    private static String valueKey(Measure measure) {
        if (!measure.isCumulative()) {
            return "reports.field.stock";
        }
        return measure.yearly() ? "reports.field.yearly" : "reports.field.cumulative";
    }

    private ReportField with(LineSheet line, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        String full = id + "-" + line.ordinal();
        String kept = value(line.entry());
        String error = faults.stream()
                .filter(fault -> fault.fieldId().equals(full))
                .map(ReportFault::key)
                .findFirst()
                .orElse(null);
        return new ReportField(
                full, key, input, sent == null ? kept : sent.getOrDefault(full, kept), unit, required, error);
    }

    private String value(Entry entry) {
        return switch (id) {
            case "value" -> entry.value();
            case "numerator" -> entry.numerator();
            case "denominator" -> entry.denominator();
            case "done" -> entry.done();
            case "progress" -> entry.progress();
            case "problem" -> entry.problem();
            default -> entry.next();
        };
    }
}
