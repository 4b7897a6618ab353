package org.chanjiao.progress;

import java.math.BigDecimal;

/**
 * What a clause demands, as far as judging needs it.
 *
 * <p>A milestone is always judged as "at least 1"; shares and ratios are always a stock. Both are settled here, so nobody
 * else has to remember it.
 *
 * @param unit what one of the counted things is called, 个 or 人; empty if the clause names none
 */
public record Target(
        Quantity quantity,
        Accumulation accumulation,
        Standard standard,
        Term term,
        Scope scope,
        Type type,
        Schedule schedule,
        Thresholds thresholds,
        String unit) {

    /** What the figure is: things, a share in percent, a ratio, or done-or-not. */
    public enum Quantity {
        COUNT,
        SHARE,
        RATIO,
        MILESTONE;

        boolean isQuotient() {
            return this == SHARE || this == RATIO;
        }
    }

    /** Whether facts add up, or the latest of each entity stands for it. */
    public enum Accumulation {
        FLOW,
        STOCK
    }

    /** Whether the demand is on the plan as a whole or on each member of a population. */
    public enum Scope {
        PLAN("", ""),
        PER_SCHOOL("所", "院校"),
        PER_ENTERPRISE("家", "企业"),
        PER_TEACHER("名", "教师"),
        PER_PERSON("人", "人员");

        private final String measureWord;
        private final String members;

        Scope(String measureWord, String members) {
            this.measureWord = measureWord;
            this.members = members;
        }

        /** The word that counts members in a sentence: 3 所. */
        String measureWord() {
            return measureWord;
        }

        String members() {
            return members;
        }
    }

    /** Goals and norms are judged; permissions and visions are shown only. */
    public enum Type {
        GOAL,
        NORM,
        ENTITLEMENT,
        HORIZON;

        boolean isJudged() {
            return this == GOAL || this == NORM;
        }
    }

    private static final Standard DONE = Standard.atLeast(BigDecimal.ONE);
    private static final Standard ALL = Standard.atLeast(BigDecimal.valueOf(100));

    /** @throws MalformedCase if a period that needs members is put on the plan as a whole */
    public Target {
        accumulation = quantity.isQuotient() ? Accumulation.STOCK : accumulation;
        standard = quantity == Quantity.MILESTONE ? DONE : standard;
        if (term.period().spansYears() && scope == Scope.PLAN) {
            throw new MalformedCase("target.period", term.period() + " 只用于逐个对象的范围（scope 不能是 PLAN）");
        }
    }

    /** The standard the shown figure is held to: with a population, that all its members comply. */
    Standard judgedBy() {
        return scope == Scope.PLAN ? standard : ALL;
    }

    boolean isFlow() {
        return accumulation == Accumulation.FLOW && term.period() != Term.Period.STANDING;
    }

    boolean isCumulativeFlowCount() {
        return quantity == Quantity.COUNT && isFlow() && term.period() == Term.Period.CUMULATIVE;
    }

    /** The same demand, looked at as a stock on one day. */
    Target standing() {
        return new Target(quantity, accumulation, standard, term.standing(), scope, type, schedule, thresholds, unit);
    }

    /** Whether what is expected of it can only be whole things. */
    boolean comesInWholes() {
        return isFlow() && !quantity.isQuotient();
    }

    /** The unit of the figure as it is shown: per cent, or what the counted things are called. */
    public String figureUnit() {
        return shownUnit();
    }

    /** The unit of the shown figure. */
    String shownUnit() {
        boolean percent = scope != Scope.PLAN || quantity == Quantity.SHARE;
        return percent ? "%" : quantity == Quantity.COUNT ? unit : "";
    }
}
