package org.chanjiao.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shares of money and of teaching hours that documents name. Tax caps are calculators, not duties, and give no finding. */
final class FundRules {

    static final List<NamedRule> ALL = List.of(
            share(
                    "frontline-training",
                    "一线职工培训经费占比",
                    "用于一线职工的教育培训经费占提取额的比例不低于 60%",
                    "职业教育法第五十八条；国办发〔2017〕95号",
                    "frontline",
                    "accrued",
                    60,
                    "用于一线职工的经费占提取额 %s，低于 60%%"),
            share(
                    "local-surcharge",
                    "地方教育附加用于职业教育",
                    "地方教育附加用于职业教育的比例不低于 30%",
                    "国发〔2014〕19号",
                    "vocational",
                    "surcharge",
                    30,
                    "用于职业教育的地方教育附加占 %s，低于 30%%"),
            share(
                    "practice-hours",
                    "实践性教学课时",
                    "实践性教学课时不少于总课时的 50%",
                    "国家职业教育改革实施方案",
                    "practiceHours",
                    "totalHours",
                    50,
                    "实践性教学课时占 %s，低于 50%%"),
            share(
                    "service-income",
                    "技术服务收入用于教师报酬",
                    "技术服务收入可按 50% 以上用于教师劳动报酬，是允许而不是要求",
                    "职业教育法第四十一条；地方文件",
                    "remuneration",
                    "amount",
                    50,
                    "用于教师劳动报酬的占 %s，可以提高到 50%% 以上",
                    Severity.HINT),
            new NamedRule(
                    "surcharge-credit",
                    "投资额抵免上限",
                    "抵免额不超过投资额的 30%",
                    "财税〔2019〕46号",
                    Severity.BLOCK,
                    null,
                    (row, others, today) -> Shares.tooLarge(row, "amount", "investment", 30, "抵免额占投资额 %s，超过 30%%")),
            new NamedRule(
                    "persons-and-times",
                    "人数与人次",
                    "人次不少于人数，两者不相加",
                    "统计口径",
                    Severity.BLOCK,
                    null,
                    FundRules::personsAndTimes));

    private FundRules() {}

    private static NamedRule share(
            String code,
            String name,
            String checked,
            String source,
            String part,
            String whole,
            int percent,
            String sentence) {
        return share(code, name, checked, source, part, whole, percent, sentence, Severity.WARNING);
    }

    private static NamedRule share(
            String code,
            String name,
            String checked,
            String source,
            String part,
            String whole,
            int percent,
            String sentence,
            Severity severity) {
        return new NamedRule(
                code,
                name,
                checked,
                source,
                severity,
                null,
                (row, others, today) -> Shares.tooSmall(row, part, whole, percent, sentence));
    }

    private static Optional<String> personsAndTimes(Row row, List<Row> others, LocalDate today) {
        Optional<BigDecimal> persons = row.figure("persons");
        Optional<BigDecimal> times = row.figure("quantity");
        return persons.isPresent() && times.isPresent() && times.get().compareTo(persons.get()) < 0
                ? Optional.of("人次 " + times.get().toPlainString() + " 少于人数 "
                        + persons.get().toPlainString())
                : Optional.empty();
    }
}
