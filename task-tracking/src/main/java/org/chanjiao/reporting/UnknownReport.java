package org.chanjiao.reporting;

/** No report that the person may see has this id. */
public final class UnknownReport extends RuntimeException {

    UnknownReport(ReportId id) {
        super("No report " + id);
    }
}
