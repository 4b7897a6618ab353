package org.chanjiao.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of reports.
 *
 * @param next where the next page begins; null on the last one
 */
public record ReportPage(List<ReportHead> rows, @Nullable String next) {

    public ReportPage {
        rows = List.copyOf(rows);
    }
}
