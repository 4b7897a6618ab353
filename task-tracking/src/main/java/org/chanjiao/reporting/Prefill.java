package org.chanjiao.reporting;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills what need not be typed: figures that another report holds already, problems and plans of the last report. */
@Component
@RequiredArgsConstructor
class Prefill {

    private final LastEntries last;
    private final SharedFigures shared;

    void fill(Report report) {
        Map<Integer, Carried> before = last.of(report);
        report.lines().stream()
                .filter(line -> line.kind() == LineKind.TASK && line.origin() == Origin.EMPTY)
                .forEach(line -> carry(line, before.get(line.ordinal())));
        shared.fill(report);
    }

    private static void carry(ReportLine line, @Nullable Carried carried) {
        if (carried == null) {
            return;
        }
        Entry words =
                Entry.ofWords("", carried.entry().problem(), carried.entry().next());
        if (!words.isBlank()) {
            line.fill(words, Origin.LAST_REPORT, carried.number());
        }
    }
}
