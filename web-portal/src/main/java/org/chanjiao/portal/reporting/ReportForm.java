package org.chanjiao.portal.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.reporting.Entry;
import org.chanjiao.reporting.ReportFault;
import org.chanjiao.reporting.ReportSheet;
import org.jspecify.annotations.Nullable;

/**
 * The form of a report as the page shows it.
 *
 * @param alone figures that are asked for without their task
 * @param version the version the fields were read at
 * @param reviewer whom the person has named so far
 */
record ReportForm(
        ReportSheet sheet,
        List<TaskPart> tasks,
        List<LinePart> alone,
        long version,
        String reviewer,
        String lateReason,
        List<ReportFault> faults) {

    private static final Pattern FIELD =
            Pattern.compile("(value|numerator|denominator|done|progress|problem|next)-(\\d{1,4})");

    static ReportForm of(ReportSheet sheet) {
        return new ReportForm(
                sheet,
                TaskPart.of(sheet.lines(), null, List.of()),
                TaskPart.alone(sheet.lines(), null, List.of()),
                sheet.version(),
                "",
                "",
                List.of());
    }

    /** The form again as it was sent, with what stands against it. */
    static ReportForm again(ReportSheet sheet, Map<String, String> sent, List<ReportFault> faults) {
        return new ReportForm(
                sheet,
                TaskPart.of(sheet.lines(), sent, faults),
                TaskPart.alone(sheet.lines(), sent, faults),
                sheet.version(),
                sent.getOrDefault("reviewer", ""),
                sent.getOrDefault("lateReason", ""),
                faults);
    }

    /** What was entered, by the ordinal of the line. */
    static Map<Integer, Entry> entries(Map<String, String> sent) {
        Map<Integer, Map<String, String>> lines = new HashMap<>();
        sent.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                lines.computeIfAbsent(Integer.valueOf(field.group(2)), key -> new HashMap<>())
                        .put(field.group(1), value.strip());
            }
        });
        Map<Integer, Entry> entries = new HashMap<>();
        lines.forEach((ordinal, values) -> entries.put(ordinal, entry(values)));
        return entries;
    }

    private static Entry entry(Map<String, String> values) {
        List<String> in = Stream.of("value", "numerator", "denominator", "done", "progress", "problem", "next")
                .map(name -> values.getOrDefault(name, ""))
                .toList();
        return new Entry(in.get(0), in.get(1), in.get(2), in.get(3), in.get(4), in.get(5), in.get(6));
    }

    /** A version that is no number fits no report. */
    static long version(Map<String, String> sent) {
        String text = sent.getOrDefault("version", "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** Whom the person names; null for whoever of the bureau comes first. */
    static @Nullable UUID reviewer(Map<String, String> sent) {
        String text = sent.getOrDefault("reviewer", "");
        return text.matches("[0-9a-f-]{36}") ? UUID.fromString(text) : null;
    }

    public String self() {
        return "/reports/" + sheet.head().id();
    }

    public String savedAt() {
        return TimeText.minute(sheet.savedAt());
    }

    public List<Crumb> crumbs() {
        return List.of(
                Crumb.to("reports.title", "/reports"),
                Crumb.named(sheet.head().number(), self()),
                Crumb.here("reports.edit"));
    }

    /** The message key of what is wrong with a field of the whole report; null where nothing is. */
    public @Nullable String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.line() == 0 && fault.field().equals(field))
                .map(ReportFault::key)
                .findFirst()
                .orElse(null);
    }
}
