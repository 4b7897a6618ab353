package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

@DatabaseTest
class LedgerCountsTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private LedgerItems items;

    @Autowired
    private LedgerCounts counts;

    @Autowired
    private LedgerTypes types;

    @Autowired
    private Organisations organisations;

    private OrganisationId school;
    private Person clerk;

    @BeforeEach
    void aSchool() {
        school = organisations.register(CITY, "青川职业技术学校", OrganisationKind.SCHOOL);
        organisations.register(CITY, "青川机床有限公司", OrganisationKind.ENTERPRISE);
        clerk = new Person(AccountId.random(), "liu", "刘洋", school, "青川职业技术学校", CITY, Set.of(Role.SCHOOL));
    }

    @Test
    void everyRuleOfEveryLedgerRunsOnAnEmptyLedger() {
        for (LedgerType type : types.all()) {
            for (CountingRule rule : type.counts()) {
                Counted counted = counts.count(new CountQuery(
                        type.code(), rule.code(), CITY, school, "市级", LocalDate.of(2026, 1, 1), TODAY, Grade.B));
                assertThat(counted.items())
                        .as("%s %s", type.code(), rule.code())
                        .isZero();
                assertThat(counts.items(CountQuery.upTo(type.code(), rule.code(), CITY, TODAY), 10))
                        .as("%s %s", type.code(), rule.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void onlyBuiltBasesCountAndOnlyOfTheLevelAndPeriodAskedFor() {
        base("数控实训基地", "市级", "已建成", "2025-05-01");
        base("电商实训基地", "市级", "在建", "2025-06-01");
        base("养老实训基地", "省级", "已建成", "2026-02-01");

        assertThat(value("training-base", "bases")).isEqualByComparingTo("2");
        CountQuery cityLevel = new CountQuery("training-base", "bases", CITY, null, "市级", null, TODAY, Grade.D);
        assertThat(counts.count(cityLevel).value()).isEqualByComparingTo("1");
        CountQuery thisYear =
                new CountQuery("training-base", "bases", CITY, null, null, LocalDate.of(2026, 1, 1), TODAY, Grade.D);
        assertThat(counts.count(thisYear).value()).isEqualByComparingTo("1");
        assertThat(counts.items(CountQuery.upTo("training-base", "bases", CITY, TODAY), 10))
                .extracting(CountedItem::title)
                .containsExactly("养老实训基地", "数控实训基地");
        assertThat(counts.count(CountQuery.upTo("training-base", "bases", RegionCode.of("211300"), TODAY))
                        .value())
                .isZero();
    }

    @Test
    void poorlyProvenItemsCanBeLeftOut() {
        LedgerItemId id = base("数控实训基地", "市级", "已建成", "2025-05-01");
        CountQuery proven = new CountQuery("training-base", "bases", CITY, null, null, null, TODAY, Grade.B);
        assertThat(counts.count(proven).value()).isZero();

        items.review(
                id,
                new Person(
                        AccountId.random(),
                        "zhang",
                        "张敏",
                        OrganisationId.random(),
                        "教育局",
                        CITY,
                        Set.of(Role.POLICY_OFFICER)));

        assertThat(counts.count(proven).value()).isEqualByComparingTo("1");
    }

    @Test
    void aShareComesFromTheSumsAndNotFromTheShares() {
        curriculum("610101", "1000", "600");
        curriculum("610102", "3000", "1200");

        Counted share = counts.count(CountQuery.upTo("curriculum", "practice", CITY, TODAY));
        assertThat(share.above()).isEqualByComparingTo("1800");
        assertThat(share.below()).isEqualByComparingTo("4000");
        assertThat(share.value()).isEqualByComparingTo("45");
    }

    @Test
    void nothingBelowTheLineIsNotZero() {
        assertThat(counts.count(CountQuery.upTo("curriculum", "practice", CITY, TODAY))
                        .value())
                .isNull();
    }

    @Test
    void staysAreCountedWhetherOrNotTheTeacherIsInTheRoster() {
        practice("T01", "2024-01-01", "2024-04-29");
        practice("T01", "2024-03-01", "2024-06-28");
        practice("T02", "2024-01-01", "2024-05-29");

        assertThat(value("teacher-practice", "teachers")).isEqualByComparingTo("2");
        assertThat(value("teacher-practice", "stays")).isEqualByComparingTo("3");
        assertThat(value("teacher-practice", "sixmonths")).isNull();
    }

    @Test
    void schoolsWithAMakerSpaceAreAShareOfAllThatKeepTheLedger() {
        OrganisationId other = organisations.register(CITY, "青川第二中专", OrganisationKind.SCHOOL);
        add(
                "maker-space",
                Map.of(
                        "title",
                        "青创空间",
                        "kind",
                        "众创空间",
                        "startsOn",
                        "2025-01-01",
                        "quantity",
                        "5",
                        "level",
                        "市级",
                        "state",
                        "已建成"));

        Counted coverage = counts.count(CountQuery.upTo("maker-space", "coverage", CITY, TODAY));
        assertThat(coverage.above()).isEqualByComparingTo("1");
        assertThat(coverage.below()).isGreaterThanOrEqualTo(BigDecimal.valueOf(2));
        assertThat(other).isNotEqualTo(school);
    }

    private BigDecimal value(String type, String rule) {
        return counts.count(CountQuery.upTo(type, rule, CITY, TODAY)).value();
    }

    private LedgerItemId base(String title, String level, String state, String day) {
        return add(
                "training-base",
                Map.of(
                        "title",
                        title,
                        "kind",
                        "共享型实训基地",
                        "address",
                        title + "路 1 号",
                        "startsOn",
                        day,
                        "area",
                        "1200",
                        "quantity",
                        "60",
                        "amount",
                        "800000",
                        "level",
                        level,
                        "state",
                        state));
    }

    private void curriculum(String major, String total, String practice) {
        add(
                "curriculum",
                Map.of(
                        "title",
                        "方案" + major,
                        "major",
                        major,
                        "cohort",
                        "2026",
                        "totalHours",
                        total,
                        "practiceHours",
                        practice,
                        "startsOn",
                        "2026-07-01"));
    }

    private void practice(String teacher, String first, String last) {
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

    private LedgerItemId add(String type, Map<String, String> values) {
        return items.add(type, new Submission(null, new HashMap<>(values), "另一条"), clerk);
    }
}
