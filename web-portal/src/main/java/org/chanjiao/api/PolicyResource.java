package org.chanjiao.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.library.Excerpt;
import org.chanjiao.library.Piece;
import org.chanjiao.library.PolicyHit;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/** A policy in a list. */
record PolicyResource(
        String id,
        String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        PolicyLevel level,
        String region,
        PolicyStatus status,
        int tasks,
        int targets,
        List<Place> places) {

    /** Where a searched word stands: code point offset into the text in force, section, and the words around it. */
    record Place(int offset, @Nullable String section, String text) {

        static Place of(Excerpt excerpt) {
            String text = excerpt.pieces().stream().map(Piece::text).collect(Collectors.joining());
            return new Place(excerpt.offset(), excerpt.section(), text);
        }
    }

    static PolicyResource of(PolicyHit hit) {
        return new PolicyResource(
                hit.id().toString(),
                hit.plainTitle(),
                hit.documentNumber(),
                hit.issuer(),
                hit.issuedOn(),
                hit.level(),
                hit.regionCode().value(),
                hit.status(),
                hit.tasks(),
                hit.targets(),
                hit.excerpts().stream().map(Place::of).toList());
    }
}
