package org.chanjiao.reporting;

import java.util.List;

/** Something in a report or a verdict is missing or wrong; nothing was changed. */
public final class ReportRefused extends RuntimeException {

    private final transient List<ReportFault> faults;

    ReportRefused(List<ReportFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static ReportRefused of(String field, String key) {
        return new ReportRefused(List.of(new ReportFault(0, field, key)));
    }

    static void unlessReasoned(String reason) {
        if (reason.isBlank()) {
            throw of("reason", "reports.fault.reason");
        }
    }

    public List<ReportFault> faults() {
        return faults;
    }
}
