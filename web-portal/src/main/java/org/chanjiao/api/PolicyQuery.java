package org.chanjiao.api;

import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.LibraryFilter;
import org.chanjiao.library.LibraryOrder;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which policies are asked for; absent means any.
 *
 * @param q words; spaces mean and, quotation marks hold words together
 * @param region code of a place; those inside it count too
 * @param after {@code next} of the page before
 * @param size policies a page, 1 to 100; 20 when absent
 */
record PolicyQuery(
        @Nullable String q,
        @Nullable RegionCode region,
        @Nullable PolicyLevel level,
        @Nullable String issuer,
        @Nullable Integer year,
        @Nullable PolicyStatus status,
        @Nullable LibraryOrder order,
        @Nullable String after,
        @Nullable Integer size) {

    LibraryFilter filter() {
        return new LibraryFilter(q, region, level, issuer, year, status);
    }

    LibraryOrder inOrder() {
        return order == null ? LibraryOrder.RELEVANCE : order;
    }
}
