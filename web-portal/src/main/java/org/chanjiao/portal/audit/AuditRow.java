package org.chanjiao.portal.audit;

import org.chanjiao.audit.AuditEntry;
import org.chanjiao.portal.layout.TimeText;

/**
 * An entry of the trail as a table shows it.
 *
 * @param action code of what was done
 * @param words what was done
 */
record AuditRow(
        long sequence,
        String at,
        String actor,
        String action,
        String words,
        boolean succeeded,
        String subject,
        String summary,
        String ip,
        String requestId,
        String hash) {

    static AuditRow of(AuditEntry entry, String words) {
        return new AuditRow(
                entry.sequence(),
                TimeText.second(entry.at()),
                entry.actor(),
                entry.action(),
                words,
                entry.succeeded(),
                entry.subjectType() + " " + entry.subjectId(),
                entry.summary(),
                entry.ip(),
                entry.requestId(),
                entry.hash());
    }
}
