package org.chanjiao.portal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                                .filter(other -> other.kind() == LineKind.FIGURE
                                        && other.task().equals(line.task()))
                                .map(other -> LinePart.of(other, sent, faults))
                                .toList()));
            }
        }
        return tasks;
    }
}
