package org.chanjiao.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure still lacks, and when it will be there if things go on as they did. */
final class Outlook {

    private static final int DAYS_LOOKED_BACK = 365;
    private static final LocalDate FARTHEST = LocalDate.of(9999, 12, 31);

    private Outlook() {}

    /** How many more verified things turn a paced count green today, rounded up; none where no pace decided, or it is green. */
    static @Nullable BigInteger toGreen(Reading reading, Verdict verdict) {
        boolean paced = verdict.rule() == LightRule.PACED.number() && verdict.light() != Light.GREEN;
        if (!paced || reading.expected() == null || reading.target().quantity() != Target.Quantity.COUNT) {
            return null;
        }
        Fraction due = reading.target().thresholds().greenOf(reading.expected());
        return due.minus(reading.valueOrZero()).ceiling();
    }

    /**
     * The day on which an accumulating count reaches its bar at the speed of the last 365 days, rounded up to a day; none
     * where fewer than two verified facts tell the speed, nothing moves forward, or the day is beyond the year 9999.
     */
    static @Nullable LocalDate forecast(Reading reading) {
        Fraction value = reading.value();
        if (value == null || reading.isMet() || !hasSpeed(reading.target())) {
            return null;
        }
        Window lastYear = new Window(reading.asOf().minusDays(DAYS_LOOKED_BACK - 1), reading.asOf());
        List<Fact> recent = lastYear.of(reading.verified());
        Fraction gained = Fraction.of(recent.stream().map(Fact::numerator).reduce(BigDecimal.ZERO, BigDecimal::add));
        if (recent.size() < 2 || gained.signum() <= 0) {
            return null;
        }
        Fraction missing = reading.bar().need().minus(value);
        BigInteger days =
                missing.times(Fraction.of(DAYS_LOOKED_BACK)).dividedBy(gained).ceiling();
        BigInteger farthest = BigInteger.valueOf(ChronoUnit.DAYS.between(reading.asOf(), FARTHEST));
        return days.compareTo(farthest) > 0 ? null : reading.asOf().plusDays(days.longValueExact());
    }

    private static boolean hasSpeed(Target target) {
        return target.isCumulativeFlowCount()
                && target.scope() == Target.Scope.PLAN
                && !target.standard().isCap();
    }
}
