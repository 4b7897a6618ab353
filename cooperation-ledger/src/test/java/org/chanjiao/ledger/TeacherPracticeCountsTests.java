package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Practice of teachers in enterprises (K07, K09): of all specialist teachers of the roster, those with enough days. */
@DatabaseTest
class TeacherPracticeCountsTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private LedgerItems items;

    @Autowired
    private LedgerCounts counts;

    @Autowired
    private Organisations organisations;

    private Person clerk;

    @BeforeEach
    void aSchoolWithFiveTeachers() {
        OrganisationId school = organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE);
        clerk = new Person(AccountId.random(), "liu", "刘洋", school, "青川职业技术学校", CITY, Set.of(Role.SCHOOL));
        teacher("T01", "专业课教师", "2015-09-01", "在岗");
        teacher("T02", "实习指导教师", "2016-09-01", "在岗");
        teacher("T03", "专业课教师", "2017-09-01", "在岗");
        teacher("T04", "公共课教师", "2015-09-01", "在岗");
        teacher("T05", "专业课教师", "2015-09-01", "离岗");
    }

    @Test
    void everyTeacherOfTheRosterIsBelowTheLineWithOrWithoutAStay() {
        stay("T01", "2024-01-01", "2024-04-29");
        stay("T01", "2024-03-01", "2024-06-28");
        stay("T02", "2024-01-01", "2024-05-29");

        Counted share = counted("sixmonths");
        assertThat(share.above()).isEqualByComparingTo("1");
        assertThat(share.below()).isEqualByComparingTo("3");
        assertThat(share.items()).isEqualTo(3);
    }

    @Test
    void sixMonthsAreEnoughInOneCityAndNotInAnother() {
        stay("T01", "2024-01-01", "2024-06-28");
        stay("T02", "2023-01-01", "2023-10-27");

        assertThat(counted("sixmonths").above()).isEqualByComparingTo("2");
        assertThat(counted("tenmonths").above()).isEqualByComparingTo("1");
    }

    @Test
    void aDayLessIsNotEnough() {
        stay("T01", "2024-01-01", "2024-06-27");

        assertThat(counted("sixmonths").above()).isZero();
    }

    @Test
    void daysBeforeTheFiveYearsDoNotCount() {
        stay("T01", "2021-06-01", "2021-11-27");

        assertThat(counted("sixmonths").above()).isZero();
    }

    @Test
    void teachersOfGeneralSubjectsAndThoseWhoLeftAreNotMeasured() {
        stay("T04", "2024-01-01", "2024-12-31");
        stay("T05", "2024-01-01", "2024-12-31");

        Counted share = counted("sixmonths");
        assertThat(share.above()).isZero();
        assertThat(share.below()).isEqualByComparingTo("3");
    }

    @Test
    void whoIsInsideTheFirstFiveYearsIsMeasuredOnlyOnceThereIsEnough() {
        teacher("T06", "专业课教师", "2023-09-01", "在岗");
        assertThat(counted("sixmonths").below()).isEqualByComparingTo("3");

        stay("T06", "2024-01-01", "2024-06-28");
        assertThat(counted("sixmonths").below()).isEqualByComparingTo("4");
        assertThat(counted("sixmonths").above()).isEqualByComparingTo("1");
    }

    @Test
    void theYearlyMonthIsCountedInTheCalendarYear() {
        stay("T01", "2025-12-20", "2026-01-18");
        stay("T02", "2026-07-01", "2026-07-15");
        stay("T02", "2026-08-01", "2026-08-15");

        Counted share = counted("yearly");
        assertThat(share.above()).isEqualByComparingTo("1");
        assertThat(share.below()).isEqualByComparingTo("3");
    }

    private Counted counted(String rule) {
        return counts.count(CountQuery.upTo("teacher-practice", rule, CITY, TODAY));
    }

    private void teacher(String code, String kind, String hired, String state) {
        add(
                "teacher-roster",
                Map.of(
                        "title", "数控技术", "teacher", code, "kind", kind, "post", "固定岗", "hiredOn", hired, "double", "否",
                        "state", state));
    }

    private void stay(String teacher, String first, String last) {
        add(
                "teacher-practice",
                Map.of(
                        "title",
                        "数控操作",
                        "partner",
                        "青川机床有限公司",
                        "teacher",
                        teacher,
                        "startsOn",
                        first,
                        "endsOn",
                        last,
                        "kind",
                        "顶岗实践"));
    }

    private void add(String type, Map<String, String> values) {
        items.add(type, new Submission(null, new HashMap<>(values), "另一条"), clerk);
    }
}
