package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The rules of the lights, taken in this order; the first that has something to say decides. */
enum LightRule {
    NOT_JUDGED_YET {
        @Override
        Optional<Verdict> judge(Reading reading) {
            if (!reading.target().type().isJudged()) {
                return says(Light.GREY, Verdict.Word.NOT_JUDGED, "只展示，不考核");
            }
            return reading.target().term().hasBegun(reading.asOf())
                    ? Optional.empty()
                    : says(
                            Light.GREY,
                            Verdict.Word.NOT_BEGUN,
                            reading.target().term().start() + " 起算，尚未开始");
        }
    },
    NOTHING_REPORTED {
        @Override
        Optional<Verdict> judge(Reading reading) {
            if (reading.value() != null) {
                return Optional.empty();
            }
            if (reading.bar().isCap()) {
                return says(Light.GREY, Verdict.Word.UNREPORTED, "未报，是否超出上限无从判断");
            }
            if (reading.isPastDeadline()) {
                return Optional.empty();
            }
            if (reading.expected() == null) {
                return says(Light.GREY, Verdict.Word.UNREPORTED, "未报，且没有序时要求");
            }
            return reading.expected().signum() == 0
                    ? says(Light.GREY, Verdict.Word.NOT_DUE, "未报，按序时尚无应完成的数")
                    : Optional.empty();
        }
    },
    MET {
        @Override
        Optional<Verdict> judge(Reading reading) {
            if (!reading.isMet()) {
                return Optional.empty();
            }
            LocalDate deadline = reading.target().term().deadline();
            if (deadline != null && reading.isPastDeadline() && !reading.wasMetOn(deadline)) {
                return says(Light.GREEN, Verdict.Word.DONE_LATE, "已达到要求，但 " + deadline + " 到期时尚未达到");
            }
            return says(Light.GREEN, Verdict.Word.DONE, reading.bar().isCap() ? "未超出上限" : "已达到要求");
        }
    },
    OVERDUE {
        @Override
        Optional<Verdict> judge(Reading reading) {
            return reading.isPastDeadline()
                    ? says(
                            Light.RED,
                            Verdict.Word.OVERDUE,
                            reading.target().term().deadline() + " 已到期，仍未达到要求")
                    : Optional.empty();
        }
    },
    WITHOUT_DEADLINE {
        @Override
        Optional<Verdict> judge(Reading reading) {
            Term term = reading.target().term();
            return term.period() == Term.Period.CUMULATIVE && term.deadline() == null
                    ? says(Light.GREY, Verdict.Word.NO_DEADLINE, "没有时限，未达到要求也不亮灯")
                    : Optional.empty();
        }
    },
    WITHOUT_PACE {
        @Override
        Optional<Verdict> judge(Reading reading) {
            if (reading.expected() != null) {
                return Optional.empty();
            }
            Fraction need = reading.bar().need();
            Thresholds thresholds = reading.target().thresholds();
            String green = thresholds.green().toPlainString();
            if (reading.bar().isCap()) {
                return need.isAtLeast(thresholds.greenOf(reading.valueOrZero()))
                        ? says(Light.YELLOW, Verdict.Word.CLOSE, "超出上限，但不多于上限 ÷ " + green)
                        : says(Light.RED, Verdict.Word.BELOW_STANDARD, "超出上限，且多于上限 ÷ " + green);
            }
            return reading.valueOrZero().isAtLeast(thresholds.greenOf(need))
                    ? says(Light.YELLOW, Verdict.Word.CLOSE, "没有序时要求，不低于要求的 " + green + " 倍")
                    : says(Light.RED, Verdict.Word.BELOW_STANDARD, "没有序时要求，低于要求的 " + green + " 倍");
        }
    },
    PACED {
        @Override
        Optional<Verdict> judge(Reading reading) {
            Fraction expected = reading.expected();
            if (expected == null) {
                return Optional.empty();
            }
            Thresholds thresholds = reading.target().thresholds();
            String green = thresholds.green().toPlainString();
            String yellow = thresholds.yellow().toPlainString();
            if (reading.valueOrZero().isAtLeast(thresholds.greenOf(expected))) {
                return says(Light.GREEN, Verdict.Word.ON_COURSE, "不低于序时的 " + green + " 倍");
            }
            return reading.valueOrZero().isAtLeast(thresholds.yellowOf(expected))
                    ? says(Light.YELLOW, Verdict.Word.BEHIND, "低于序时的 " + green + " 倍，不低于 " + yellow + " 倍")
                    : says(Light.RED, Verdict.Word.FAR_BEHIND, "低于序时的 " + yellow + " 倍");
        }
    };

    abstract Optional<Verdict> judge(Reading reading);

    static Verdict decide(Reading reading) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.judge(reading).stream())
                .findFirst()
                .orElseThrow();
    }

    int number() {
        return ordinal() + 1;
    }

    Optional<Verdict> says(Light light, Verdict.Word word, String reason) {
        return Optional.of(new Verdict(light, word, number(), reason));
    }
}
