package org.chanjiao.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that answers for a task.
 *
 * @param organisationId null when a clerk kept the name without an organisation behind it
 * @param collectiveName the collective this unit was expanded from, null when named by itself
 * @param start offset of the name in the text, code points; null for a unit added by hand
 * @param segment sub-measure of the clause, from 1; null when the unit answers for the whole
 */
@Embeddable
public record Responsibility(
        @Column(name = "organisation_id") @Nullable UUID organisationId,
        @Column(name = "name") String name,
        @Column(name = "as_written") String asWritten,
        @Enumerated(EnumType.STRING) @Column(name = "role") ResponsibilityRole role,
        @Column(name = "collective_name") @Nullable String collectiveName,
        @Column(name = "start_offset") @Nullable Integer start,
        @Column(name = "end_offset") @Nullable Integer end,
        @Column(name = "segment") @Nullable Integer segment) {}
