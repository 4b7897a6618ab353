package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What the internship regulation of 2021 (教职成〔2021〕4号) and its forerunner ask of posts and of interns. */
final class InternshipRules {

    private static final String REGULATION = "职业学校学生实习管理规定（教职成〔2021〕4号）";
    private static final String POST_INTERNSHIP = "岗位实习";
    private static final int LEAST_AGE = 16;
    private static final int USUAL_MONTHS = 6;

    static final List<NamedRule> ALL = List.of(
            rule("internship-agreement", "无协议不实习", "岗位实习是否已签三方协议", Severity.BLOCK, InternshipRules::agreement),
            rule("internship-insurance", "实习责任保险", "是否为实习学生投保", Severity.WARNING, InternshipRules::insurance),
            rule("internship-age", "实习年龄", "实习开始时是否年满 16 周岁", Severity.BLOCK, InternshipRules::age),
            rule("internship-pay", "实习报酬", "月报酬与本单位相同岗位工资的 80%、最低档工资比较", Severity.WARNING, InternshipRules::pay),
            rule("internship-length", "实习时长", "岗位实习是否超过一般的 6 个月", Severity.WARNING, InternshipRules::length),
            rule(
                    "internship-staff-cap",
                    "实习人数上限（在岗职工）",
                    "岗位实习学生不超过在岗职工总数的 10%",
                    Severity.BLOCK,
                    (row, others, today) ->
                            Shares.tooLarge(row, "quantity", "staff", 10, "岗位实习学生占在岗职工总数 %s，超过 10%% 的上限")),
            rule(
                    "internship-post-cap",
                    "实习人数上限（同岗位）",
                    "岗位实习学生不超过同类岗位职工的 20%",
                    Severity.BLOCK,
                    (row, others, today) ->
                            Shares.tooLarge(row, "quantity", "postStaff", 20, "岗位实习学生占同类岗位职工 %s，超过 20%% 的上限")),
            new NamedRule(
                    "internship-two-percent",
                    "规模以上企业接收实习生 2%",
                    "接收专业对口实习学生与职工总数之比，2% 是鼓励性要求",
                    "国办发〔2017〕95号（鼓励性）",
                    Severity.HINT,
                    null,
                    (row, others, today) -> Shares.tooSmall(row, "quantity", "staff", 2, "接收实习学生占职工总数 %s，低于鼓励的 2%%")));

    private InternshipRules() {}

    private static NamedRule rule(String code, String name, String checked, Severity severity, NamedRule.Check check) {
        return new NamedRule(code, name, checked, REGULATION, severity, null, check);
    }

    private static Optional<String> agreement(Row row, List<Row> others, LocalDate today) {
        return row.says("internshipKind", POST_INTERNSHIP) && !row.says("agreement", "是")
                ? Optional.of("岗位实习没有签订三方协议，不得安排")
                : Optional.empty();
    }

    private static Optional<String> insurance(Row row, List<Row> others, LocalDate today) {
        return row.says("insurance", "否") ? Optional.of("没有为实习学生投保实习责任保险") : Optional.empty();
    }

    private static Optional<String> age(Row row, List<Row> others, LocalDate today) {
        return row.day("bornOn").flatMap(born -> row.day("startsOn")
                .filter(start -> Period.between(born, start).getYears() < LEAST_AGE)
                .map(start -> "实习开始时未满 16 周岁（" + Period.between(born, start).getYears() + " 周岁）"));
    }

    /** Enough is 80 % of the wage for the same post, or the lowest grade of the unit. */
    private static Optional<String> pay(Row row, List<Row> others, LocalDate today) {
        Optional<BigDecimal> pay = row.figure("monthlyPay");
        Optional<BigDecimal> wage = row.figure("postWage").filter(figure -> figure.signum() > 0);
        Optional<BigDecimal> lowest = row.figure("lowestWage");
        if (pay.isEmpty() || wage.isEmpty() || !Shares.below(pay.get(), wage.get(), 80)) {
            return Optional.empty();
        }
        boolean reachesLowest = lowest.isPresent() && pay.get().compareTo(lowest.get()) >= 0;
        return reachesLowest
                ? Optional.empty()
                : Optional.of("月报酬为相同岗位工资的 " + Shares.shown(pay.get(), wage.get()) + "，低于 80%，也没有达到最低档工资");
    }

    private static Optional<String> length(Row row, List<Row> others, LocalDate today) {
        return row.says("internshipKind", POST_INTERNSHIP)
                ? row.stay()
                        .filter(stay -> stay.last().isAfter(stay.first().plusMonths(USUAL_MONTHS)))
                        .map(stay -> "岗位实习 " + stay.days() + " 天，超过一般的 6 个月")
                : Optional.empty();
    }
}
