package org.chanjiao.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chanjiao.access.AccessDenied;
import org.chanjiao.account.Role;
import org.chanjiao.board.Plans;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.evidence.StatedFact;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.CountQuery;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.FigureQuery;
import org.chanjiao.ledger.FigureQuery.Member;
import org.chanjiao.ledger.FigureSql;
import org.chanjiao.ledger.ItemFigures;
import org.chanjiao.ledger.LedgerCounts;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.standing.Standing;
import org.chanjiao.standing.StandingChecks;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(LedgerClerks.class)
class BindingsTests {

    private static final RegionCode CITY = RegionCode.of(Plans.CITY);
    private static final BindingChoice BASES = new BindingChoice("training-base", "bases", null, List.of());

    @Autowired
    Bindings bindings;

    @Autowired
    LedgerClerks clerks;

    @Autowired
    Measures measures;

    @Autowired
    Standings standings;

    @Autowired
    StandingChecks checks;

    @Autowired
    Facts facts;

    @Autowired
    LedgerCounts counts;

    @Autowired
    LedgerTypes types;

    @Autowired
    ItemFigures figures;

    @Autowired
    JdbcClient database;

    Plans plans;
    PolicyId policy;
    TargetId bases;
    LedgerClerks.School school;

    @BeforeEach
    void publish() {
        plans = new Plans(database);
        policy = plans.policy("磐石市方案", Plans.CITY, LocalDate.of(2024, 1, 1));
        bases = target(1, "校企共建实训基地", "10", "个");
        school = clerks.school("磐石职业技术学校");
        measures.derive(policy);
    }

    @Test
    void everyRuleOfEveryLedgerMakesFactsForEveryMember() {
        for (LedgerType type : types.all()) {
            for (CountingRule rule : type.counts()) {
                for (Member member : Member.values()) {
                    FigureSql sql =
                            figures.of(new FigureQuery(type.code(), rule.code(), CITY, null, List.of(), member, 30));
                    assertThat(database.sql("select count(*) from (" + sql.select()
                                            + ") f where source_kind = 'LEDGER_ITEM'")
                                    .params(sql.parameters())
                                    .query(Long.class)
                                    .single())
                            .as("%s %s %s", type.code(), rule.code(), member)
                            .isZero();
                }
            }
        }
    }

    @Test
    void bindingMakesFactsOfTheItemsThatAreThere() {
        LedgerItemId first = school.base("数控实训基地", "2025-05-01");
        school.base("养老实训基地", "2026-02-01");
        clerks.review(first);

        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());

        Standing standing = standings.of(bases).orElseThrow();
        assertThat(standing.value()).isEqualByComparingTo("1");
        assertThat(standing.reportedValue()).isEqualByComparingTo("2");
        assertThat(counts.count(CountQuery.upTo("training-base", "bases", CITY, LocalDate.of(2026, 9, 15)))
                        .value())
                .isEqualByComparingTo(standing.reportedValue());
        assertThat(facts.of(bases).get(0).source())
                .isEqualTo(new FactSource(FactSource.Kind.LEDGER_ITEM, first.value()));
    }

    @Test
    void figureFollowsEveryChangeOfAnItem() {
        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());

        LedgerItemId item = school.base("数控实训基地", "2025-05-01");
        assertThat(standings.of(bases).orElseThrow().value()).isNull();
        clerks.review(item);
        assertThat(standings.of(bases).orElseThrow().value()).isEqualByComparingTo("1");
        clerks.withdraw(item);
        assertThat(standings.of(bases).orElseThrow().facts()).isZero();
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void anImportIsCountedByOneStatementForAllItsRows() {
        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());

        UUID source = school.imported(2_000);

        assertThat(standings.of(bases).orElseThrow().reportedValue()).isEqualByComparingTo("2000");
        school.undone(source);
        assertThat(standings.of(bases).orElseThrow().facts()).isZero();
    }

    @Test
    void aSharedItemCountsOnceInEveryPolicyAndAtEveryLevel() {
        PolicyId province = plans.policy("省方案", "210000", LocalDate.of(2024, 1, 1));
        TargetId above =
                new TargetId(plans.worded(plans.target(province, null, 1, "2027-12-31", null), "实训基地", "100", "个"));
        measures.derive(province);
        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());
        bindings.bind(above, BASES, -1, "按台账计", clerks.officerOf("210000"));

        clerks.review(school.sharedBase("共享实训基地", "2025-05-01", clerks.enterprise("磐石机床有限公司")));

        assertThat(standings.of(bases).orElseThrow().value()).isEqualByComparingTo("1");
        assertThat(standings.of(above).orElseThrow().value()).isEqualByComparingTo("1");
    }

    @Test
    void reportsDoNotCountWhereALedgerDoes() {
        facts.record(
                bases,
                FactSource.report(UUID.randomUUID()),
                List.of(NewFact.of(LocalDate.of(2026, 5, 1), new BigDecimal("9"), Grade.B, "school-1", "磐石学校")));
        assertThat(standings.of(bases).orElseThrow().value()).isEqualByComparingTo("9");

        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());
        assertThat(standings.of(bases).orElseThrow().value()).isNull();

        bindings.unbind(bases, 0, "台账不全", clerks.officer());
        assertThat(standings.of(bases).orElseThrow().value()).isEqualByComparingTo("9");
        assertThat(bindings.changes(bases)).hasSize(2);
    }

    @Test
    void theSamePersonTwiceIsOnePerson() {
        TargetId teachers = target(2, "教师到企业实践", "30", "人");
        measures.derive(policy);
        school.stay("T01", "2025-01-01", "2025-02-28");
        school.stay("T01", "2025-06-01", "2025-07-28");
        school.stay("T02", "2025-06-01", "2025-07-28");

        bindings.bind(
                teachers,
                new BindingChoice("teacher-practice", "teachers", null, List.of()),
                -1,
                "按人",
                clerks.officer());

        assertThat(standings.of(teachers).orElseThrow().reportedValue()).isEqualByComparingTo("2");
        assertThat(measures.get(teachers).edited()).isTrue();
    }

    @Test
    void shareComesFromTheSumsOfItsParts() {
        TargetId practice = target(2, "实践课时占比", "50", "%");
        measures.derive(policy);
        school.curriculum("610101", "1000", "600");
        school.curriculum("610102", "3000", "1200");

        bindings.bind(
                practice, new BindingChoice("curriculum", "practice", null, List.of()), -1, "按方案", clerks.officer());

        assertThat(standings.of(practice).orElseThrow().reportedValue()).isEqualByComparingTo("45");
    }

    @Test
    void eachSchoolIsHeldAgainstTheShareOfItsOwn() {
        TargetId practice = target(2, "每校实践课时占比", "50", "%");
        plans.scoped(practice.value(), "PER_SCHOOL", "STANDING", null);
        measures.derive(policy);
        clerks.review(school.curriculum("610101", "1000", "600"));
        clerks.review(school.curriculum("610102", "1000", "500"));
        clerks.school("磐石第二中专");

        bindings.bind(
                practice, new BindingChoice("curriculum", "practice", null, List.of()), -1, "按方案", clerks.officer());

        Standing standing = standings.of(practice).orElseThrow();
        assertThat(standing.value()).isEqualByComparingTo("50");
        assertThat(standing.detail().notComplying()).hasSize(1);
    }

    @Test
    void schoolsWithAnItemAreAShareOfAllInTheRegister() {
        TargetId coverage = target(2, "设立众创空间的学校占比", "80", "%");
        measures.derive(policy);
        clerks.school("磐石第二中专");
        bindings.bind(
                coverage, new BindingChoice("maker-space", "coverage", null, List.of()), -1, "按台账", clerks.officer());
        assertThat(standings.of(coverage).orElseThrow().value()).isEqualByComparingTo("0");

        clerks.review(school.makerSpace("青创空间"));

        assertThat(standings.of(coverage).orElseThrow().value()).isEqualByComparingTo("50");
    }

    @Test
    void teachersDaysAreMergedAndJudgedOverTheirOwnYears() {
        TargetId practice = target(2, "教师企业实践累计", "3", "月");
        plans.scoped(practice.value(), "PER_TEACHER", "PER_N_YEARS", 5);
        measures.derive(policy);
        school.teacher("T01", "2015-09-01");
        school.teacher("T02", "2015-09-01");
        clerks.review(school.stay("T01", "2024-01-01", "2024-02-29"));
        clerks.review(school.stay("T01", "2024-02-01", "2024-04-15"));
        clerks.review(school.stay("T02", "2024-01-01", "2024-02-29"));

        bindings.bind(
                practice,
                new BindingChoice("teacher-practice", "sixmonths", null, List.of()),
                -1,
                "按人累计",
                clerks.officer());

        Standing standing = standings.of(practice).orElseThrow();
        assertThat(standing.value()).isEqualByComparingTo("50");
        assertThat(standing.detail().notComplying()).containsExactly(school.id().value() + "/T02");
        assertThat(facts.of(practice)).extracting(StatedFact::entityName).contains("磐石职业技术学校 T01");
    }

    @Test
    void whoJoinsTheRosterIsCountedAtOnce() {
        TargetId practice = target(2, "教师企业实践累计", "3", "月");
        plans.scoped(practice.value(), "PER_TEACHER", "PER_N_YEARS", 5);
        measures.derive(policy);
        assertThat(standings.of(practice).orElseThrow().value()).isNull();

        school.teacher("T01", "2015-09-01");

        assertThat(standings.of(practice).orElseThrow().value()).isEqualByComparingTo("0");
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void previewShowsWhatWouldCountAndWritesNothing() {
        clerks.review(school.base("数控实训基地", "2025-05-01"));

        Preview preview = bindings.preview(bases, BASES);

        assertThat(preview.complaints()).isEmpty();
        assertThat(preview.facts()).isEqualTo(1);
        assertThat(preview.rows()).extracting(Preview.Row::name).containsExactly("数控实训基地");
        assertThat(facts.of(bases)).isEmpty();

        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());
        Standing standing = standings.of(bases).orElseThrow();
        Standing shown = preview.standing();
        assertThat(shown).isNotNull();
        assertThat(standing.explanation()).isEqualTo(shown.explanation());
    }

    @Test
    void refusesAShareForACountAndASecondHand() {
        BindingChoice share = new BindingChoice("curriculum", "practice", null, List.of());

        assertThat(bindings.preview(bases, share).complaints()).isNotEmpty();
        assertThatExceptionOfType(BindingRefused.class)
                .isThrownBy(() -> bindings.bind(bases, share, -1, "试", clerks.officer()));
        bindings.bind(bases, BASES, -1, "按台账计", clerks.officer());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> bindings.bind(bases, BASES, -1, "再来", clerks.officer()));
    }

    @Test
    void onlyOfficersOfThePlaceBind() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> bindings.bind(bases, BASES, -1, "外市", clerks.officerOf("211300")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> bindings.bind(bases, BASES, -1, "领导", clerks.person(Role.LEADER, Plans.CITY)));
    }

    @Test
    void suggestsTheLedgerOfTheSameName() {
        assertThat(bindings.suggestions(bases).get(0)).satisfies(suggestion -> {
            assertThat(suggestion.choice()).isEqualTo(BASES);
            assertThat(suggestion.reasons()).anyMatch(reason -> reason.contains("实训基地"));
        });
    }

    private TargetId target(int ordinal, String subject, String low, String unit) {
        return new TargetId(plans.worded(plans.target(policy, null, ordinal, "2027-12-31", null), subject, low, unit));
    }
}
