package org.chanjiao.audit;

import java.time.Instant;
import org.chanjiao.kernel.Audited;

/**
 * Entries were deleted because their time was over.
 *
 * @param rows how many
 * @param olderThan the moment they were older than
 */
record AuditTrimmed(long rows, Instant olderThan) implements Audited {

    @Override
    public String action() {
        return "audit.trimmed";
    }

    @Override
    public String subjectType() {
        return "audit";
    }

    @Override
    public String subjectId() {
        return "-";
    }

    @Override
    public String summary() {
        return "清理保存期满的审计记录 " + rows + " 条，早于 " + olderThan;
    }
}
