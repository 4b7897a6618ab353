package org.chanjiao.portal.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chanjiao.access.Scope;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.progress.Light;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/** The board's filters as chosen; what cannot be read counts as not chosen. */
record BoardForm(
        @Nullable String q,
        @Nullable String policy,
        @Nullable String unit,
        @Nullable String role,
        @Nullable String region,
        @Nullable String dueBy,
        @Nullable String kind,
        @Nullable String light,
        @Nullable String order,
        @Nullable List<String> columns) {

    /** What stands for "every unit" where the own one is the default. */
    static final String EVERY_UNIT = "all";

    /** People of one unit see its tasks until they ask for those of others. */
    BoardForm startingWith(Scope scope) {
        return unit == null && !scope.wholeRegion()
                ? new BoardForm(
                        q, policy, scope.organisation().toString(), role, region, dueBy, kind, light, order, columns)
                : this;
    }

    BoardFilter filter(Regions regions) {
        return new BoardFilter(
                q,
                read(policy, text -> new PolicyId(UUID.fromString(text))),
                read(unit, text -> new OrganisationId(UUID.fromString(text))),
                constant(ResponsibilityRole.values(), role),
                place(regions),
                read(dueBy, LocalDate::parse),
                constant(TaskKind.values(), kind),
                constant(Light.values(), light));
    }

    BoardOrder inOrder() {
        return Optional.ofNullable(constant(BoardOrder.values(), order)).orElse(BoardOrder.POLICY);
    }

    List<BoardColumn> chosenColumns() {
        return BoardColumn.chosen(columns);
    }

    /** An address that asks for the same rows and columns. */
    Link link(String path) {
        return Link.to(path)
                .with("q", q)
                .with("policy", policy)
                .with("unit", unit)
                .with("role", role)
                .with("region", region)
                .with("dueBy", dueBy)
                .with("kind", kind)
                .with("light", light)
                .with("order", order)
                .with("columns", columns == null ? null : String.join(",", columns));
    }

    private @Nullable RegionCode place(Regions regions) {
        if (region == null || region.isBlank()) {
            return null;
        }
        String text = region.strip();
        Optional<Region> found =
                text.matches("\\d{6}") ? regions.find(RegionCode.of(text)) : regions.byName(text, null);
        return found.map(Region::code).orElse(null);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
