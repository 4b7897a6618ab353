package org.chanjiao.reporting;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else, or another tab, saved the report since it was read. */
public final class ChangedReport extends OptimisticLockingFailureException {

    private final transient ReportId report;
    private final long version;

    @Nullable
    private final String by;

    ChangedReport(ReportId report, long version, @Nullable String by) {
        super("Changed meanwhile: " + report);
        this.report = report;
        this.version = version;
        this.by = by;
    }

    public ReportId report() {
        return report;
    }

    /** The version it has now. */
    public long version() {
        return version;
    }

    /** Who saved it. */
    public @Nullable String by() {
        return by;
    }
}
