package org.chanjiao.reporting;

import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills what need not be typed: figures that a ledger counts or another report holds already, problems and plans of the
 * last report.
 */
@Component
@RequiredArgsConstructor
class Prefill {

    private final LastEntries last;
    private final SharedFigures shared;
    private final LedgerFigures ledgers;

    void fill(Report report) {
        count(report);
        Map<Integer, Carried> before = last.of(report);
        report.lines().stream()
                .filter(line -> line.kind() == LineKind.TASK && line.origin() == Origin.EMPTY)
                .forEach(line -> carry(line, before.get(line.ordinal())));
        shared.fill(report);
    }

    /** Lets ledgers count what they are bound to; what was typed there is not asked any more. */
    void count(Report report) {
        Map<TargetId, String> counted = ledgers.names(report);
        report.lines().stream()
                .filter(line -> line.targetId() != null && !line.isCounted())
                .forEach(line -> Optional.ofNullable(counted.get(new TargetId(line.targetId())))
                        .ifPresent(line::countFrom));
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
