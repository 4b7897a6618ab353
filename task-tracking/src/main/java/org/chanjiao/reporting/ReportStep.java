package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a report: who, when, with which reason. */
@Embeddable
public record ReportStep(
        @Enumerated(EnumType.STRING) @Column(name = "kind") StepKind kind,
        @Column(name = "at") Instant at,
        @Column(name = "by_id") UUID by,
        @Column(name = "by_name") String byName,
        @Column(name = "note") @Nullable String note) {}
