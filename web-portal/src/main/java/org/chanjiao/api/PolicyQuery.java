package org.chanjiao.api;

import io.swagger.v3.oas.annotations.Parameter;
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
        @Parameter(description = "检索词；空格表示同时包含，引号内的词连在一起") @Nullable String q,
        @Parameter(description = "区划代码，含下级") @Nullable RegionCode region,
        @Parameter(description = "政策层级") @Nullable PolicyLevel level,
        @Parameter(description = "发文机关") @Nullable String issuer,
        @Parameter(description = "发文年份") @Nullable Integer year,
        @Parameter(description = "状态") @Nullable PolicyStatus status,
        @Parameter(description = "排列次序，默认按相关程度") @Nullable LibraryOrder order,
        @Parameter(description = "上一页的 next") @Nullable String after,
        @Parameter(description = "每页份数，1 到 100，默认 20") @Nullable Integer size) {

    LibraryFilter filter() {
        return new LibraryFilter(q, region, level, issuer, year, status);
    }

    LibraryOrder inOrder() {
        return order == null ? LibraryOrder.RELEVANCE : order;
    }
}
