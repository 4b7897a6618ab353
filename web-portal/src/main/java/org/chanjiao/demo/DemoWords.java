package org.chanjiao.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.reporting.Entry;
import org.chanjiao.reporting.LineKind;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportSheet;

/** What units write into their reports, and reviewers beside them. */
@RequiredArgsConstructor
final class DemoWords {

    private final DemoNumbers numbers;

    /** A whole report; what a ledger counts is left to it. */
    Map<Integer, Entry> entries(ReportSheet sheet) {
        Map<Integer, Entry> entries = new HashMap<>();
        for (LineSheet line : sheet.lines()) {
            if (!line.isFromLedger()) {
                entries.put(line.ordinal(), entry(line, sheet));
            }
        }
        return entries;
    }

    /** The first words of a report, the rest to be filled in. */
    Map<Integer, Entry> beginning(ReportSheet sheet) {
        LineSheet line = sheet.lines().get(0);
        return line.isFromLedger() ? Map.of() : Map.of(line.ordinal(), entry(line, sheet));
    }

    /** Why a report came late. */
    String excuse(int seed) {
        return said("excuse", seed);
    }

    /** Why a report goes back. */
    String note(int seed) {
        return said("note", seed);
    }

    private Entry entry(LineSheet line, ReportSheet sheet) {
        int seed = line.title().length()
                + sheet.head().days().lastDay().getMonthValue()
                + sheet.head().unit().length();
        if (line.kind() == LineKind.TASK) {
            return Entry.ofWords(
                    "【%s】%s".formatted(sheet.head().period(), said("progress", seed)),
                    said("problem", seed),
                    said("next", seed));
        }
        return numbers.entry(line, sheet.head());
    }

    private static String said(String kind, int seed) {
        List<String> all = DemoTable.rows("words.csv").stream()
                .filter(row -> kind.equals(row.get("kind")))
                .map(row -> Objects.requireNonNull(row.get("words")))
                .toList();
        return all.get(seed % all.size());
    }
}
