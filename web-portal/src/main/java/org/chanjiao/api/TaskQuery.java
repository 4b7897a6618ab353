package org.chanjiao.api;

import java.time.LocalDate;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for; absent means any.
 *
 * @param unit an organisation that answers for the task, in the {@code role} if one is given
 * @param dueBy a target of the task falls due on this day or before
 * @param after {@code next} of the page before
 * @param size tasks a page, 1 to 100; 20 when absent
 */
record TaskQuery(
        @Nullable String q,
        @Nullable PolicyId policy,
        @Nullable OrganisationId unit,
        @Nullable ResponsibilityRole role,
        @Nullable RegionCode region,
        @Nullable LocalDate dueBy,
        @Nullable TaskKind kind,
        @Nullable BoardOrder order,
        @Nullable String after,
        @Nullable Integer size) {

    BoardFilter filter() {
        return new BoardFilter(q, policy, unit, role, region, dueBy, kind);
    }

    BoardOrder inOrder() {
        return order == null ? BoardOrder.POLICY : order;
    }
}
