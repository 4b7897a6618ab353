package org.chanjiao.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chanjiao.board.Plans;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.progress.rollup.GroupFigure;
import org.chanjiao.progress.rollup.MilestoneState;
import org.chanjiao.progress.rollup.TargetResult;
import org.chanjiao.progress.rollup.TaskFigure;
import org.chanjiao.progress.rollup.UnitFigure;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class StandingsTests {

    @Autowired
    Standings standings;

    @Autowired
    StandingChecks checks;

    @Autowired
    Facts facts;

    @Autowired
    Measures measures;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    Plans plans;
    PolicyId policy;
    UUID school;
    UUID money;
    UUID first;
    UUID second;
    TargetId goal;
    TargetId teachers;
    TargetId repeated;

    @BeforeEach
    void publish() {
        plans = new Plans(database);
        policy = plans.policy("磐石市方案");
        school = plans.unit("磐石市教育局");
        money = plans.unit("磐石市财政局");
        first = plans.task(policy, 1, "建设实训基地");
        second = plans.task(policy, 2, "培养双师队伍");
        plans.answers(first, 0, school, "市教育局", "LEAD");
        plans.answers(first, 1, money, "市财政局", "SUPPORT");
        plans.answers(second, 0, money, "市财政局", "LEAD");
        goal = new TargetId(plans.target(policy, null, 1, "2027-12-31", null));
        repeated = new TargetId(plans.target(policy, first, 2, null, goal.value()));
        teachers = new TargetId(plans.worded(plans.target(policy, second, 3, "2026-12-31", null), "培训教师", "30", "人"));
        measures.derive(policy);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void targetWithoutFactsIsUnreportedAndNotZero() {
        Standing standing = standings.of(goal).orElseThrow();

        assertThat(standing.value()).isNull();
        assertThat(standing.attainment()).isNull();
        assertThat(standing.facts()).isZero();
    }

    @Test
    void newFactStandsInEveryTotalAtOnce() {
        record(goal, "10", Grade.B);

        assertThat(standings.of(goal).orElseThrow().word()).isEqualTo(Word.DONE);
        assertThat(one("select green from task_standing where task_id = ?", first))
                .isEqualTo("1");
        assertThat(one("select trim_scale(figure) from task_standing where task_id = ?", first))
                .isEqualTo("1");
        assertThat(one("select green from policy_standing where policy_id = ?", policy.value()))
                .isEqualTo("1");
        assertThat(one("select green from unit_standing where organisation_id = ?", school))
                .isEqualTo("1");
        assertThat(one("select trim_scale(weighted_sum) from unit_standing where organisation_id = ?", money))
                .isEqualTo("0.5");
    }

    @Test
    void unverifiedFactIsShownAndDoesNotCount() {
        record(goal, "10", Grade.D);

        assertThat(standings.of(goal).orElseThrow()).satisfies(standing -> {
            assertThat(standing.value()).isNull();
            assertThat(standing.reportedValue()).isEqualByComparingTo("10");
        });
    }

    @Test
    void restatementIsNoSecondTargetAndItsFactsCountForTheFirst() {
        record(repeated, "4", Grade.A);

        assertThat(standings.of(repeated)).isEmpty();
        assertThat(standings.of(goal).orElseThrow().value()).isEqualByComparingTo("4");
        assertThat(one("select green + yellow + red + grey from policy_standing where policy_id = ?", policy.value()))
                .isEqualTo("2");
    }

    @Test
    void rollUpsEqualWhatTheFunctionsMakeOfTheTargets() {
        record(goal, "7", Grade.B);
        record(teachers, "11", Grade.A);

        Map<TargetId, Standing> kept = standings.of(policy);
        TaskFigure bases = figure(kept.get(goal));
        TaskFigure training = figure(kept.get(teachers));
        GroupFigure group = GroupFigure.of(List.of(bases, training));
        UnitFigure unit = UnitFigure.of(List.of(
                new UnitFigure.Duty(bases, UnitFigure.Part.SUPPORT),
                new UnitFigure.Duty(training, UnitFigure.Part.LEAD)));

        assertThat(rounded("select figure from task_standing where task_id = ?", second))
                .isEqualByComparingTo(shown(training.figure()));
        assertThat(rounded("select figure_sum / with_figure from policy_standing where policy_id = ?", policy.value()))
                .isEqualByComparingTo(shown(group.figure()));
        assertThat(rounded("select weighted_sum / weight_sum from unit_standing where organisation_id = ?", money))
                .isEqualByComparingTo(shown(unit.figure()));
        assertThat(one("select red from policy_standing where policy_id = ?", policy.value()))
                .isEqualTo(String.valueOf(group.lights().of(Light.RED)));
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void anotherDayIsAnotherLight() {
        record(teachers, "20", Grade.B);
        assertThat(standings.of(teachers).orElseThrow().word()).isEqualTo(Word.ON_COURSE);

        clock.set(LocalDate.of(2027, 1, 1).atTime(8, 0));
        assertThat(standings.stale(10)).contains(policy);
        standings.revalue(policy);

        assertThat(standings.of(teachers).orElseThrow().word()).isEqualTo(Word.OVERDUE);
        assertThat(one("select red from task_standing where task_id = ?", second))
                .isEqualTo("1");
    }

    @Test
    void withdrawnTargetLeavesTheTotals() {
        database.sql("update target set status = 'WITHDRAWN' where id = ?")
                .param(teachers.value())
                .update();
        measures.derive(policy);

        assertThat(standings.of(teachers)).isEmpty();
        assertThat(one("select green + yellow + red + grey from policy_standing where policy_id = ?", policy.value()))
                .isEqualTo("1");
    }

    private void record(TargetId target, String value, Grade grade) {
        facts.record(target, FactSource.report(UUID.randomUUID()), List.of(fact(value, grade)));
    }

    private static NewFact fact(String value, Grade grade) {
        return NewFact.of(LocalDate.of(2026, 6, 1), new BigDecimal(value), grade, "school-1", "磐石学校");
    }

    private static TaskFigure figure(Standing standing) {
        BigDecimal attainment = standing.attainment();
        TargetResult result = new TargetResult(
                "目标",
                BigDecimal.ONE,
                standing.met() != null,
                false,
                standing.light(),
                attainment == null ? null : Fraction.of(attainment));
        return TaskFigure.of(List.of(result), MilestoneState.UNDER_WAY);
    }

    private static BigDecimal shown(Fraction figure) {
        return figure.shown();
    }

    private BigDecimal rounded(String sql, UUID id) {
        return new BigDecimal(one("select round((" + sql + "), 6)", id));
    }

    private String one(String sql, UUID id) {
        return database.sql(sql).param(id).query(String.class).single();
    }
}
