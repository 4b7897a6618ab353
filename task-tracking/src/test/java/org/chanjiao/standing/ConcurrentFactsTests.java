package org.chanjiao.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chanjiao.board.Plans;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two writers at once, in a database of their own: no difference is lost and nobody waits for ever. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "test.database=of writers")
class ConcurrentFactsTests {

    private static final int WRITES = 40;

    @Autowired
    Facts facts;

    @Autowired
    Standings standings;

    @Autowired
    StandingChecks checks;

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient database;

    final ExecutorService writers = Executors.newFixedThreadPool(2);
    PolicyId policy;
    PolicyId other;
    TargetId bases;
    TargetId teachers;
    TargetId elsewhere;

    @BeforeEach
    void publish() {
        Plans plans = new Plans(database);
        policy = plans.policy("磐石市方案");
        other = plans.policy("磐石市另一方案");
        UUID unit = plans.unit("磐石市教育局" + UUID.randomUUID());
        UUID task = plans.task(policy, 1, "建设实训基地");
        UUID far = plans.task(other, 1, "建设实训基地");
        plans.answers(task, 0, unit, "市教育局", "LEAD");
        plans.answers(far, 0, unit, "市教育局", "SUPPORT");
        bases = large(plans, policy, task, 1);
        teachers = large(plans, policy, task, 2);
        elsewhere = large(plans, other, far, 1);
        measures.derive(policy);
        measures.derive(other);
    }

    @AfterEach
    void stopWriters() {
        writers.shutdownNow();
    }

    @Test
    void twoWritersOfOnePolicyLoseNoDifference() throws Exception {
        together(() -> write(bases), () -> write(teachers));

        assertThat(value(bases)).isEqualByComparingTo(String.valueOf(WRITES));
        assertThat(value(teachers)).isEqualByComparingTo(String.valueOf(WRITES));
        assertThat(checks.check(policy)).isZero();
        assertThat(one("select trim_scale(figure) from task_standing where policy_id = ?"))
                .isEqualTo("0.4");
    }

    @Test
    void twoWritersOfTheSameTargetCountBoth() throws Exception {
        together(() -> write(bases), () -> write(bases));

        assertThat(value(bases)).isEqualByComparingTo(String.valueOf(2 * WRITES));
        assertThat(checks.check(policy)).isZero();
    }

    @Test
    void twoWritersOfTwoPoliciesInAnyOrderNeverWaitForEachOther() throws Exception {
        together(() -> revalue(bases, elsewhere), () -> revalue(elsewhere, bases));

        assertThat(checks.check(policy)).isZero();
        assertThat(checks.check(other)).isZero();
    }

    private void together(Callable<Integer> one, Callable<Integer> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Integer>> ends = new ArrayList<>();
        for (Callable<Integer> writer : List.of(one, two)) {
            ends.add(writers.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return writer.call();
            }));
        }
        for (Future<Integer> end : ends) {
            assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(WRITES);
        }
    }

    private int write(TargetId target) {
        for (int n = 0; n < WRITES; n++) {
            facts.record(
                    target,
                    FactSource.report(UUID.randomUUID()),
                    List.of(NewFact.of(LocalDate.of(2026, 6, 1), BigDecimal.ONE, Grade.B, "school-1", "磐石学校")));
        }
        return WRITES;
    }

    private int revalue(TargetId first, TargetId second) {
        for (int n = 0; n < WRITES; n++) {
            standings.revalue(Set.of(first, second));
        }
        return WRITES;
    }

    private TargetId large(Plans plans, PolicyId policy, UUID task, int ordinal) {
        return new TargetId(plans.worded(plans.target(policy, task, ordinal, "2027-12-31", null), "基地", "100", "个"));
    }

    private BigDecimal value(TargetId target) {
        return Objects.requireNonNull(standings.of(target).orElseThrow().value());
    }

    private String one(String sql) {
        return database.sql(sql).param(policy.value()).query(String.class).single();
    }
}
