package org.chanjiao.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows; null means any. */
public record ReportFilter(ReportList list, @Nullable UUID policy, @Nullable String text) {

    public static ReportFilter of(ReportList list) {
        return new ReportFilter(list, null, null);
    }
}
