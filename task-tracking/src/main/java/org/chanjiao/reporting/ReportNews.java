package org.chanjiao.reporting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a report of the reader's unit lately; {@code kind} null says that it was asked for. */
public record ReportNews(
        UUID report,
        String number,
        String policyTitle,
        @Nullable StepKind kind,
        String who,
        @Nullable String note,
        Instant at) {}
