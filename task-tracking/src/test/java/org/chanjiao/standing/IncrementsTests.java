package org.chanjiao.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.board.Plans;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class IncrementsTests {

    @Autowired
    Standings standings;

    @Autowired
    StandingChecks checks;

    @Autowired
    Facts facts;

    @Autowired
    Measures measures;

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

    @Test
    void checkFindsAFigureThatWasTamperedWithAndPutsItRight() {
        record(goal, "7", Grade.B);
        database.sql("update target_standing set value = 9, explanation = 'x' where target_id = ?")
                .param(goal.value())
                .update();

        assertThat(checks.check(policy)).isEqualTo(1);

        assertThat(standings.of(goal).orElseThrow().value()).isEqualByComparingTo("7");
        assertThat(checks.latest(RegionCode.of(Plans.CITY), 5))
                .singleElement()
                .satisfies(fault -> assertThat(fault.target()).isEqualTo(goal));
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void checkFindsATotalThatLags() {
        record(goal, "7", Grade.B);
        database.sql("update unit_standing set green = green + 1 where organisation_id = ?")
                .param(school)
                .update();

        assertThat(checks.check(policy)).isEqualTo(1);
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void checkFindsALightThatWasTurned() {
        record(goal, "7", Grade.B);
        database.sql("update target_standing set light = 'GREY' where target_id = ?")
                .param(goal.value())
                .update();

        assertThat(checks.check(policy)).isEqualTo(1);
    }

    @Test
    void differencesAddUpToWhatASumOfAllGives() {
        for (String value : List.of("3", "1", "0", "40", "-40", "7")) {
            record(goal, value, Grade.B);
            record(teachers, value, Grade.A);
            assertThat(checks.check(policy)).isZero();
        }
        FactSource source = FactSource.report(UUID.randomUUID());
        facts.record(goal, source, List.of(fact("9", Grade.B)));
        facts.withdraw(source);

        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void weightOfATargetMovesTheFigureOfItsTask() {
        TargetId further =
                new TargetId(plans.worded(plans.target(policy, second, 5, "2026-12-31", null), "认定教师", "10", "人"));
        measures.derive(policy);
        record(teachers, "30", Grade.A);
        database.sql("update target_measure set weight = 3 where target_id = ?")
                .param(teachers.value())
                .update();
        standings.revalue(Set.of(teachers, further));

        assertThat(one("select trim_scale(figure) from task_standing where task_id = ?", second))
                .isEqualTo("0.75");
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void factThatMovesNothingWritesNothingAbove() {
        record(goal, "10", Grade.B);
        String before = versions();
        record(goal, "1", Grade.B);

        assertThat(standings.of(goal).orElseThrow().value()).isEqualByComparingTo("11");
        assertThat(versions()).isEqualTo(before);
    }

    /** Where the rows of the roll-ups lie; a row that is written again lies elsewhere. */
    private String versions() {
        return one(
                """
                select string_agg(place, ' ' order by place) from (
                  select 'task' || ctid as place from task_standing union all select 'policy' || ctid from policy_standing
                  union all select 'unit' || ctid from unit_standing) rows where cast(? as uuid) is not null""",
                policy.value());
    }

    private void record(TargetId target, String value, Grade grade) {
        facts.record(target, FactSource.report(UUID.randomUUID()), List.of(fact(value, grade)));
    }

    private static NewFact fact(String value, Grade grade) {
        return NewFact.of(LocalDate.of(2026, 6, 1), new BigDecimal(value), grade, "school-1", "磐石学校");
    }

    private String one(String sql, UUID id) {
        return database.sql(sql).param(id).query(String.class).single();
    }
}
