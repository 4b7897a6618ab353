package org.chanjiao.portal.audit;

import org.chanjiao.audit.AuditEntry;
import org.chanjiao.portal.layout.TimeText;

/** An entry of the trail as a table shows it. */
record AuditRow(
        long sequence,
        String at,
        String actor,
        String action,
        boolean succeeded,
        String subject,
        String summary,
        String ip,
        String requestId,
        String hash) {

    static AuditRow of(AuditEntry entry) {
        return new AuditRow(
                entry.sequence(),
                TimeText.second(entry.at()),
                entry.actor(),
                entry.action(),
                entry.succeeded(),
                entry.subjectType() + " " + entry.subjectId(),
                entry.summary(),
                entry.ip(),
                entry.requestId(),
                entry.hash());
    }
}
