package org.chanjiao.board;

import java.time.LocalDate;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks the board shows; null means any.
 *
 * @param text words that title and clause must hold, separated by spaces
 * @param role with {@code unit}: how the unit answers for the task
 * @param region the place whose policy it is, and all inside it
 * @param dueBy a target of the task falls due on this day or before
 * @param light a target of the task shows it
 */
public record BoardFilter(
        @Nullable String text,
        @Nullable PolicyId policy,
        @Nullable OrganisationId unit,
        @Nullable ResponsibilityRole role,
        @Nullable RegionCode region,
        @Nullable LocalDate dueBy,
        @Nullable TaskKind kind,
        @Nullable Light light) {

    public static final BoardFilter ALL = new BoardFilter(null, null, null, null, null, null, null);

    /** Whatever light it shows. */
    public BoardFilter(
            @Nullable String text,
            @Nullable PolicyId policy,
            @Nullable OrganisationId unit,
            @Nullable ResponsibilityRole role,
            @Nullable RegionCode region,
            @Nullable LocalDate dueBy,
            @Nullable TaskKind kind) {
        this(text, policy, unit, role, region, dueBy, kind, null);
    }

    public BoardFilter unit(OrganisationId only) {
        return new BoardFilter(text, policy, only, role, region, dueBy, kind, light);
    }

    public BoardFilter policy(PolicyId only) {
        return new BoardFilter(text, only, unit, role, region, dueBy, kind, light);
    }

    public BoardFilter dueBy(LocalDate day) {
        return new BoardFilter(text, policy, unit, role, region, day, kind, light);
    }
}
