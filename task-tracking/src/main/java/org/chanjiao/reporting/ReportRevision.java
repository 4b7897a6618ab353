package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An accepted figure before and after a correction. */
@Embeddable
public record ReportRevision(
        @Column(name = "line_id") UUID line,
        @Column(name = "changed_at") Instant at,
        @Column(name = "by_name") String byName,
        @Column(name = "reason") String reason,
        @Column(name = "before") String before,
        @Column(name = "after") String after) {

    /** What was, what is and why, as the history tells it. */
    String words() {
        return before + " → " + after + "，" + reason;
    }
}
