package org.chanjiao.reporting;

import org.springframework.dao.OptimisticLockingFailureException;

/** What was asked for does not fit the present state: somebody else was faster, or the page is an old one. */
public final class WrongReportState extends OptimisticLockingFailureException {

    WrongReportState(String message) {
        super(message);
    }
}
