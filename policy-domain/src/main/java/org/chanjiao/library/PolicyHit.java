package org.chanjiao.library;

import java.time.LocalDate;
import java.util.List;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A policy as the library lists it.
 *
 * @param title with the searched words marked
 * @param region full path of the place's name
 * @param tasks how many open tasks it holds
 * @param targets how many open targets, restatements not counted
 * @param excerpts places in the text where the words stand; empty when nothing was searched for
 */
public record PolicyHit(
        PolicyId id,
        List<Piece> title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        PolicyLevel level,
        RegionCode regionCode,
        String region,
        PolicyStatus status,
        int tasks,
        int targets,
        List<Excerpt> excerpts) {

    public String plainTitle() {
        return String.join("", title.stream().map(Piece::text).toList());
    }
}
