package org.chanjiao.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.PopulationEntry;
import org.chanjiao.progress.Progress;
import org.jspecify.annotations.Nullable;

/** Turns a target, its facts and its population into what is stored. A pure function: the check calls the same one. */
final class Valuation {

    static final int NEAR_DUE_DAYS = 30;

    private static final int KEPT_DECIMALS = 18;

    private Valuation() {}

    static Standing of(
            MeasureSheet sheet, List<Fact> facts, long count, List<PopulationEntry> population, LocalDate asOf) {
        Progress progress = Progress.of(sheet.asTarget(), facts, population, asOf);
        return new Standing(
                sheet.target(),
                asOf,
                shown(progress.value()),
                shown(progress.reportedValue()),
                progress.need().shown(),
                progress.met(),
                kept(progress.attainment()),
                shown(progress.expected()),
                progress.light(),
                progress.verdict().word(),
                progress.verdict().rule(),
                progress.explanation(),
                progress.toGreen() == null ? null : new BigDecimal(progress.toGreen()),
                progress.forecast(),
                isNearDue(sheet, progress, asOf),
                count,
                StandingDetail.of(progress),
                Instant.EPOCH);
    }

    private static boolean isNearDue(MeasureSheet sheet, Progress progress, LocalDate asOf) {
        LocalDate deadline = sheet.commitment().deadlineOn();
        return Boolean.FALSE.equals(progress.met())
                && deadline != null
                && !asOf.isAfter(deadline)
                && !deadline.isAfter(asOf.plusDays(NEAR_DUE_DAYS));
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction figure) {
        return figure == null ? null : figure.shown();
    }

    /** More decimals than are shown, so that a mean of many does not round twice. */
    private static @Nullable BigDecimal kept(@Nullable Fraction figure) {
        return figure == null
                ? null
                : new BigDecimal(figure.numerator())
                        .divide(new BigDecimal(figure.denominator()), KEPT_DECIMALS, RoundingMode.HALF_UP);
    }
}
