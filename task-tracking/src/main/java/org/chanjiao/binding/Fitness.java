package org.chanjiao.binding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.CountingRule.Function;
import org.chanjiao.ledger.FigureQuery.Member;
import org.chanjiao.measure.Measure;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetScope;
import org.jspecify.annotations.Nullable;

/** Whether what a rule counts can be held against what a target demands, and what one fact is then about. */
final class Fitness {

    private final Commitment commitment;
    private final Measure measure;
    private final CountingRule rule;

    Fitness(Commitment commitment, Measure measure, CountingRule rule) {
        this.commitment = commitment;
        this.measure = measure;
        this.rule = rule;
    }

    /** Why it does not fit; empty when it does. */
    List<String> complaints() {
        return Stream.of(shareAgainstFigure(), windowOfThePlan(), ownersOfMembers(), teachersByWindow())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    boolean fits() {
        return complaints().isEmpty();
    }

    private @Nullable String shareAgainstFigure() {
        boolean quotient = measure.quantity() == Quantity.SHARE || measure.quantity() == Quantity.RATIO;
        boolean share = rule.function() == Function.SHARE || rule.function() == Function.PER_ENTITY;
        if (quotient && !share) {
            return "目标是占比或比值，这个计数规则只有一个数，没有分子和分母";
        }
        return !quotient && share ? "目标是数量，这个计数规则是占比" : null;
    }

    private @Nullable String windowOfThePlan() {
        boolean alone = commitment.scope() == TargetScope.PLAN && rule.function() == Function.WINDOW;
        return alone ? "逐人滚动计算的规则只能用于对每名教师或每人的要求" : null;
    }

    private @Nullable String ownersOfMembers() {
        boolean members = commitment.scope() != TargetScope.PLAN && rule.function() == Function.PER_ENTITY;
        return members ? "“有记录的单位占比”只能用于全部合计的目标" : null;
    }

    private @Nullable String teachersByWindow() {
        boolean persons = commitment.scope() == TargetScope.PER_TEACHER || commitment.scope() == TargetScope.PER_PERSON;
        return persons && rule.entity() == null ? "目标按人衡量，这个计数规则没有指明人员" : null;
    }

    /** Different things are held, not added: the same one twice is one. */
    Measure fitted() {
        boolean held = rule.function() == Function.DISTINCT && measure.quantity() == Quantity.COUNT;
        return held && measure.accumulation() == Accumulation.FLOW
                ? new Measure(
                        measure.quantity(),
                        Accumulation.STOCK,
                        measure.tolerance(),
                        measure.pace(),
                        measure.steps(),
                        measure.baseline(),
                        measure.weight(),
                        measure.start(),
                        measure.continuous(),
                        measure.population())
                : measure;
    }

    Member member() {
        return switch (commitment.scope()) {
            case PLAN -> Member.ITEM;
            case PER_SCHOOL, PER_ENTERPRISE -> Member.OWNER;
            case PER_TEACHER, PER_PERSON -> Member.ENTITY;
        };
    }

    /** Lengths of time are counted in days; a month is 30 of them. */
    int daysPerUnit() {
        return switch (commitment.unit()) {
            case "月", "个月" -> 30;
            case "周" -> 7;
            case "年" -> 365;
            default -> 1;
        };
    }
}
