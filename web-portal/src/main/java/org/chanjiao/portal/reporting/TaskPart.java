package org.chanjiao.portal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportFault;
import org.jspecify.annotations.Nullable;

/** A task with its words, and the figures under it. */
record TaskPart(LinePart task, List<LinePart> figures) {

    /** The lines of a report by task, in the order of the text. */
    static List<TaskPart> of(List<LineSheet> lines, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        List<TaskPart> tasks = new ArrayList<>();
        for (LineSheet line : lines) {
            if (line.kind() == LineKind.TASK) {
                tasks.add(new TaskPart(
                        LinePart.of(line, sent, faults),
                        lines.stream()
                                .filter(other ->
                                        other.kind() == LineKind.FIGURE && Objects.equals(other.task(), line.task()))
                                .map(other -> LinePart.of(other, sent, faults))
                                .toList()));
            }
        }
        return tasks;
    }

    /** The figures that are asked for by themselves, without a task. */
    static List<LinePart> alone(List<LineSheet> lines, @Nullable Map<String, String> sent, List<ReportFault> faults) {
        return lines.stream()
                .filter(line -> line.task() == null)
                .map(line -> LinePart.of(line, sent, faults))
                .toList();
    }
}
