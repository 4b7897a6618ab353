package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chanjiao.task.ResponsibilityRole;
import org.jspecify.annotations.Nullable;

/**
 * A responsible unit of a draft task, by name.
 *
 * @param name full name, with the prefix that the list implies
 * @param start offset of the written words, null when added by a clerk
 * @param segment sub-measure of the clause, from 1; null when the unit answers for the whole
 */
@Embeddable
public record DraftUnit(
        @Column(name = "name") String name,
        @Column(name = "as_written") String asWritten,
        @Enumerated(EnumType.STRING) @Column(name = "role") ResponsibilityRole role,
        @Column(name = "collective") boolean collective,
        @Column(name = "start_offset") @Nullable Integer start,
        @Column(name = "end_offset") @Nullable Integer end,
        @Column(name = "segment") @Nullable Integer segment) {

    /** A unit that a clerk put in. */
    static DraftUnit added(String name, ResponsibilityRole role) {
        return new DraftUnit(name, name, role, false, null, null, null);
    }

    DraftUnit as(ResponsibilityRole other) {
        return new DraftUnit(name, asWritten, other, collective, start, end, segment);
    }
}
