package org.chanjiao.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What every register wants to know of its entries. */
final class RegisterRules {

    private static final long SOON = 90;

    static final List<NamedRule> ALL = List.of(
            new NamedRule(
                    "expiry", "到期提醒", "截止日期是否已过或在 90 天之内", "台账管理要求", Severity.WARNING, null, RegisterRules::expiry),
            new NamedRule(
                    "new-major-enterprise",
                    "新设专业有企业参与",
                    "新设专业是否有相关行业企业参与，或写明理由",
                    "国办发〔2017〕95号（原则上）",
                    Severity.WARNING,
                    null,
                    RegisterRules::enterpriseTakesPart));

    private RegisterRules() {}

    private static Optional<String> expiry(Row row, List<Row> others, LocalDate today) {
        return row.day("endsOn").flatMap(end -> {
            if (end.isBefore(today)) {
                return Optional.of("已于 " + end + " 到期");
            }
            long left = ChronoUnit.DAYS.between(today, end);
            return left <= SOON ? Optional.of("还有 " + left + " 天到期（" + end + "）") : Optional.empty();
        });
    }

    private static Optional<String> enterpriseTakesPart(Row row, List<Row> others, LocalDate today) {
        boolean fresh = row.says("change", "新设");
        boolean enterprise =
                row.text("partner").isPresent() || row.text("reason").isPresent();
        return fresh && !enterprise ? Optional.of("新设专业没有行业企业参与，也没有写明理由") : Optional.empty();
    }
}
