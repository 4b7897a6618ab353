package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a report: who, when, with which reason. */
@Embeddable
public record ReportStep(
        @Enumerated(EnumType.STRING) @Column(name = "kind") StepKind kind,
        @Column(name = "at") Instant at,
        @Column(name = "by_id") UUID by,
        @Column(name = "by_name") String byName,
        @Column(name = "note") @Nullable String note) {

    /** The reason given when that was done the last time; empty where none was. */
    static String lastNote(List<ReportStep> steps, StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind == kind && step.note != null)
                .reduce((earlier, later) -> later)
                .map(ReportStep::note)
                .orElse("");
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
