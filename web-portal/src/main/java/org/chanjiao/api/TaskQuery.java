package org.chanjiao.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for; absent means any.
 *
 * @param unit an organisation that answers for the task, in the {@code role} if one is given
 * @param dueBy a target of the task falls due on this day or before
 * @param light a target of the task shows it
 * @param after {@code next} of the page before
 * @param size tasks a page, 1 to 100; 20 when absent
 */
record TaskQuery(
        @Parameter(description = "检索词") @Nullable String q,
        @Parameter(description = "政策编号") @Nullable PolicyId policy,
        @Parameter(description = "责任单位编号") @Nullable OrganisationId unit,
        @Parameter(description = "该单位是牵头还是配合") @Nullable ResponsibilityRole role,
        @Parameter(description = "区划代码，含下级") @Nullable RegionCode region,
        @Parameter(description = "最迟到期日，当天计入") @Nullable LocalDate dueBy,
        @Parameter(description = "任务类别") @Nullable TaskKind kind,
        @Parameter(description = "有目标亮这种灯") @Nullable Light light,
        @Parameter(description = "排列次序，默认按政策") @Nullable BoardOrder order,
        @Parameter(description = "上一页的 next") @Nullable String after,
        @Parameter(description = "每页项数，1 到 100，默认 20") @Nullable Integer size) {

    BoardFilter filter() {
        return new BoardFilter(q, policy, unit, role, region, dueBy, kind, light);
    }

    BoardOrder inOrder() {
        return order == null ? BoardOrder.POLICY : order;
    }
}
