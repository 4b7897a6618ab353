package org.chanjiao.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.kernel.DateRange;
import org.junit.jupiter.api.Test;

class NamedRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void noPostInternshipWithoutAgreement() {
        assertThat(look("internship-agreement", Map.of("internshipKind", "岗位实习", "agreement", "否")))
                .get()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK))
                .satisfies(finding -> assertThat(finding.source()).contains("教职成〔2021〕4号"));
        assertThat(look("internship-agreement", Map.of("internshipKind", "岗位实习", "agreement", "是")))
                .isEmpty();
        assertThat(look("internship-agreement", Map.of("internshipKind", "认识实习")))
                .isEmpty();
    }

    @Test
    void anInternIsSixteenOnTheFirstDay() {
        assertThat(look("internship-age", Map.of("bornOn", "2010-03-02", "startsOn", "2026-03-01")))
                .isPresent();
        assertThat(look("internship-age", Map.of("bornOn", "2010-03-01", "startsOn", "2026-03-01")))
                .isEmpty();
    }

    @Test
    void payIsEightyPercentOrTheLowestGrade() {
        assertThat(look("internship-pay", Map.of("monthlyPay", "3999", "postWage", "5000")))
                .isPresent();
        assertThat(look("internship-pay", Map.of("monthlyPay", "4000", "postWage", "5000")))
                .isEmpty();
        assertThat(look("internship-pay", Map.of("monthlyPay", "2500", "postWage", "5000", "lowestWage", "2500")))
                .isEmpty();
        assertThat(look("internship-pay", Map.of("monthlyPay", "2500"))).isEmpty();
    }

    @Test
    void capsIncludeTheirBound() {
        assertThat(look("internship-staff-cap", Map.of("quantity", "10", "staff", "100")))
                .isEmpty();
        assertThat(look("internship-staff-cap", Map.of("quantity", "11", "staff", "100")))
                .isPresent();
        assertThat(look("internship-post-cap", Map.of("quantity", "4", "postStaff", "20")))
                .isEmpty();
        assertThat(look("internship-post-cap", Map.of("quantity", "5", "postStaff", "20")))
                .isPresent();
    }

    @Test
    void twoPercentIsAHintOnly() {
        assertThat(look("internship-two-percent", Map.of("quantity", "1", "staff", "100")))
                .get()
                .extracting(Finding::severity)
                .isEqualTo(Severity.HINT);
    }

    @Test
    void overlappingStaysCountOnceInsideTheRollingWindow() {
        List<DateRange> stays = List.of(
                range("2024-01-01", "2024-03-30"),
                range("2024-03-01", "2024-04-29"),
                range("2020-01-01", "2021-09-30"));
        DateRange window = PracticeDays.window(TODAY, 5);

        assertThat(window).isEqualTo(range("2021-09-16", "2026-09-15"));
        assertThat(PracticeDays.within(stays, window)).isEqualTo(120 + 15);
        assertThat(PracticeDays.merged(stays)).hasSize(2);
        assertThat(PracticeDays.longest(stays, window)).isEqualTo(120);
    }

    @Test
    void aTeachersStaysAreSeenTogether() {
        Row stay = stay("2025-01-01", "2025-03-31");
        NamedRule rule = NamedRules.find("teacher-practice-window").orElseThrow();

        assertThat(rule.look(stay, List.of(), TODAY))
                .get()
                .extracting(Finding::sentence)
                .asString()
                .contains("90 天");
        assertThat(rule.look(stay, List.of(stay("2025-04-01", "2025-06-29")), TODAY))
                .isEmpty();
    }

    @Test
    void ateacherHiredInsideTheWindowIsNotMeasuredYet() {
        Row fresh = new Row(Map.of("startsOn", "2025-01-01", "endsOn", "2025-01-31", "hiredOn", "2023-09-01"));
        assertThat(NamedRules.find("teacher-practice-window").orElseThrow().look(fresh, List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void theFirstThreeYearsWantOneUninterruptedStay() {
        Map<String, String> twoHalves =
                Map.of("hiredOn", "2020-09-01", "startsOn", "2021-01-01", "endsOn", "2021-03-31");
        NamedRule rule = NamedRules.find("teacher-first-years").orElseThrow();

        assertThat(rule.look(new Row(twoHalves), List.of(stay("2022-01-01", "2022-03-31")), TODAY))
                .isPresent();
        assertThat(rule.look(new Row(twoHalves), List.of(stay("2021-04-01", "2021-06-29")), TODAY))
                .isEmpty();
    }

    @Test
    void sharesAreComparedWithoutRounding() {
        assertThat(look("frontline-training", Map.of("frontline", "59.999", "accrued", "100")))
                .isPresent();
        assertThat(look("frontline-training", Map.of("frontline", "60", "accrued", "100")))
                .isEmpty();
        assertThat(look("frontline-training", Map.of("frontline", "0", "accrued", "0")))
                .isEmpty();
        assertThat(look("practice-hours", Map.of("practiceHours", "1299", "totalHours", "2600")))
                .isPresent();
        assertThat(look("local-surcharge", Map.of("vocational", "30", "surcharge", "100")))
                .isEmpty();
        assertThat(look("surcharge-credit", Map.of("amount", "31", "investment", "100")))
                .isPresent();
    }

    @Test
    void aPermittedShareIsACapThatIncludesItsBound() {
        assertThat(look("part-time-quota", Map.of("quantity", "25", "posts", "100")))
                .isEmpty();
        assertThat(look("part-time-quota", Map.of("quantity", "26", "posts", "100")))
                .isPresent();
        assertThat(look("service-income", Map.of("remuneration", "49", "amount", "100")))
                .hasValueSatisfying(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
        assertThat(look("service-income", Map.of("remuneration", "50", "amount", "100")))
                .isEmpty();
    }

    @Test
    void recognitionHoldsFiveYears() {
        assertThat(look("double-qualified-term", Map.of("startsOn", "2021-06-01", "endsOn", "2026-06-01")))
                .isEmpty();
        assertThat(look("double-qualified-term", Map.of("startsOn", "2021-06-01", "endsOn", "2026-06-02")))
                .isPresent();
    }

    @Test
    void timesAreNeverFewerThanPersons() {
        assertThat(look("persons-and-times", Map.of("persons", "50", "quantity", "49")))
                .isPresent();
        assertThat(look("persons-and-times", Map.of("persons", "50", "quantity", "50")))
                .isEmpty();
        assertThat(look("persons-and-times", Map.of("quantity", "50"))).isEmpty();
    }

    @Test
    void anExceptionWithItsReasonIsNoFault() {
        Map<String, String> hired = Map.of("startsOn", "2025-08-01", "enterpriseYears", "1", "education", "本科");
        assertThat(look("teacher-hiring", hired)).isPresent();
        assertThat(look("teacher-hiring", with(hired, "exception", "特殊高技能人才"))).isEmpty();
        assertThat(look("teacher-hiring", with(hired, "enterpriseYears", "3"))).isEmpty();
        assertThat(look("teacher-hiring", with(hired, "startsOn", "2018-08-01")))
                .isEmpty();
    }

    @Test
    void whatEndsSoonIsSaidInTime() {
        assertThat(look("expiry", Map.of("endsOn", "2026-09-14")))
                .get()
                .extracting(Finding::sentence)
                .asString()
                .contains("到期");
        assertThat(look("expiry", Map.of("endsOn", "2026-12-14"))).isPresent();
        assertThat(look("expiry", Map.of("endsOn", "2026-12-15"))).isEmpty();
    }

    @Test
    void aNewMajorWantsAnEnterpriseOrAReason() {
        assertThat(look("new-major-enterprise", Map.of("change", "新设"))).isPresent();
        assertThat(look("new-major-enterprise", Map.of("change", "新设", "partner", "青川机床有限公司")))
                .isEmpty();
        assertThat(look("new-major-enterprise", Map.of("change", "停招"))).isEmpty();
    }

    @Test
    void everyRuleNamesItsSourceAndWhatItCompares() {
        assertThat(NamedRules.all()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.checked()).isNotBlank();
        });
    }

    private static Optional<Finding> look(String rule, Map<String, String> values) {
        return NamedRules.find(rule).orElseThrow().look(new Row(values), List.of(), TODAY);
    }

    private static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put(key, value);
        return all;
    }

    private static Row stay(String first, String last) {
        return new Row(Map.of("startsOn", first, "endsOn", last));
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
