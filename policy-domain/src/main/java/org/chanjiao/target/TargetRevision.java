package org.chanjiao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** One change of a target: what it demanded before and after, in words, and why it changed. */
@Embeddable
public record TargetRevision(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") UUID by,
        @Column(name = "reason") String reason,
        @Column(name = "before") String before,
        @Column(name = "after") String after) {}
