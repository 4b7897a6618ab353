package org.chanjiao.standing;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.Progress;
import org.jspecify.annotations.Nullable;

/** The lists behind a figure: members that do not comply, members whose own years still run, years gone by. */
public record StandingDetail(List<String> notComplying, List<String> pending, List<ClosedYear> closedYears) {

    public StandingDetail {
        notComplying = List.copyOf(notComplying);
        pending = List.copyOf(pending);
        closedYears = List.copyOf(closedYears);
    }

    /** What a year came to. */
    public record ClosedYear(int year, @Nullable BigDecimal value, boolean met) {}

    static StandingDetail of(Progress progress) {
        return new StandingDetail(
                progress.notComplying(),
                progress.pending(),
                progress.closedYears().stream()
                        .map(closed -> new ClosedYear(closed.year(), shown(closed.value()), closed.met()))
                        .toList());
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction figure) {
        return figure == null ? null : figure.shown();
    }
}
