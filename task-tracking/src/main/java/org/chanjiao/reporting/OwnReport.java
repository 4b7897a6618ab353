package org.chanjiao.reporting;

/** Nobody reviews what they sent themselves. */
public final class OwnReport extends RuntimeException {

    OwnReport(ReportId id) {
        super("Sent by the same person: " + id);
    }
}
