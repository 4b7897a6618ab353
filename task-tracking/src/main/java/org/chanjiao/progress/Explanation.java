package org.chanjiao.progress;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one sentence that goes with a light: value, need, expected figure, the rule, and what comes next. */
record Explanation(Reading reading, Verdict verdict, @Nullable BigInteger toGreen, @Nullable LocalDate forecast) {

    String sentence() {
        List<String> clauses = new ArrayList<>();
        clauses.add("截至 " + reading.asOf() + " " + value());
        clauses.add(need());
        clauses.add(expected());
        clauses.add(verdict.reason());
        String light = verdict.shape() + " " + verdict.light().chinese() + "（"
                + verdict.word().chinese() + "，规则 " + verdict.rule() + "）";
        return String.join("，", clauses) + "：" + light + remarks() + "。";
    }

    private String value() {
        Target target = reading.target();
        String reported = reading.reported() == null || reading.reported().equals(reading.value())
                ? ""
                : "（连同未核实的为 " + figure(reading.reported()) + "）";
        if (reading.value() == null) {
            return (target.scope() != Target.Scope.PLAN && reading.measured().counted() == 0
                            ? "没有应计的" + target.scope().members()
                            : "未报")
                    + reported;
        }
        String counted = target.scope() == Target.Scope.PLAN ? "已核 " : members();
        return (isMilestone() ? "" : counted) + figure(reading.value()) + reported;
    }

    private String members() {
        Measurement measured = reading.measured();
        String word = reading.target().scope().measureWord();
        int complying = measured.counted() - measured.notComplying().size();
        return "应计 " + measured.counted() + " " + word + "中 " + complying + " " + word + "达标，占 ";
    }

    private String need() {
        return isMilestone() ? "要求完成" : "要求" + wording(reading.bar()) + memberNeed();
    }

    private String wording(Standard bar) {
        String need = figure(bar.need());
        return switch (bar.comparator()) {
            case AT_LEAST -> "不少于 " + need;
            case AT_MOST -> "不超过 " + need;
            case EXACTLY -> " " + need;
            case RANGE -> "在区间之内，不少于 " + need;
            case ABOUT -> "大致达到，不少于 " + need;
        };
    }

    private String memberNeed() {
        Target target = reading.target();
        if (target.scope() == Target.Scope.PLAN || target.quantity() == Target.Quantity.MILESTONE) {
            return "";
        }
        String each = target.standard().isCap() ? "不超过 " : "不少于 ";
        return "（每" + target.scope().measureWord() + each + target.standard().need() + memberUnit() + "）";
    }

    private String memberUnit() {
        Target target = reading.target();
        return switch (target.quantity()) {
            case SHARE -> "%";
            case COUNT -> target.unit().isEmpty() ? "" : " " + target.unit();
            case RATIO, MILESTONE -> "";
        };
    }

    private String expected() {
        if (reading.expected() == null) {
            return "无序时要求";
        }
        return isMilestone()
                ? (reading.expected().isAtLeast(Fraction.ONE) ? "按序时应已完成" : "按序时尚不要求完成")
                : "按序时应达 " + figure(reading.expected());
    }

    private String remarks() {
        StringBuilder remarks = new StringBuilder();
        if (reading.bar().isBeyondRange(reading.value())) {
            remarks.append("；超出区间上限，不扣减");
        }
        if (toGreen != null && reading.expected() != null) {
            remarks.append("；").append(missing(toGreen, reading.expected()));
        }
        if (forecast != null) {
            remarks.append("；照近 365 天的速度，预计 ").append(forecast).append(" 达到");
        }
        if (!reading.measured().pending().isEmpty()) {
            remarks.append("；另有 ")
                    .append(reading.measured().pending().size())
                    .append(" ")
                    .append(reading.target().scope().measureWord())
                    .append("周期未满，暂不计");
        }
        return remarks.toString();
    }

    private String missing(BigInteger shortfall, Fraction expected) {
        Target target = reading.target();
        if (target.scope() == Target.Scope.PLAN) {
            return "再核 " + shortfall + (target.unit().isEmpty() ? "" : " " + target.unit()) + "即转绿";
        }
        BigInteger members = target.thresholds()
                .greenOf(expected)
                .minus(reading.valueOrZero())
                .times(Fraction.of(reading.measured().counted(), 100))
                .ceiling();
        return "再有 " + members + " " + target.scope().measureWord() + "达标即转绿";
    }

    private String figure(Fraction figure) {
        if (isMilestone()) {
            return figure.signum() > 0 ? "已完成" : "未完成";
        }
        String unit = reading.target().shownUnit();
        return figure + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }

    private boolean isMilestone() {
        return reading.target().scope() == Target.Scope.PLAN
                && reading.target().quantity() == Target.Quantity.MILESTONE;
    }
}
