package org.chanjiao.reporting;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a report beside the words typed into it, by the ordinals of its lines.
 *
 * @param counted what ledgers say
 * @param bare lines that need a file and have none
 */
record Backing(Map<Integer, LedgerFigure> counted, Set<Integer> bare) {

    static final Backing NONE = new Backing(Map.of(), Set.of());

    @Nullable
    LedgerFigure counted(ReportLine line) {
        return counted.get(line.ordinal());
    }

    boolean isBare(ReportLine line) {
        return bare.contains(line.ordinal());
    }
}
