package org.chanjiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.board.Plans;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class FactsTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

    @Autowired
    Facts facts;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    TargetId bases;
    TargetId teachers;
    FactSource report;

    @BeforeEach
    void publish() {
        Plans plans = new Plans(database);
        PolicyId policy = plans.policy("磐石市方案");
        bases = new TargetId(plans.target(policy, null, 1, "2027-12-31", null));
        teachers = new TargetId(plans.target(policy, null, 2, "2027-12-31", null));
        report = FactSource.report(UUID.randomUUID());
    }

    @Test
    void sourceReplacesWhatItSaidBefore() {
        facts.record(bases, report, List.of(counted("3", Grade.C)));
        facts.record(bases, report, List.of(counted("4", Grade.B)));

        assertThat(facts.of(bases)).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualByComparingTo("4");
            assertThat(fact.grade()).isEqualTo(Grade.B);
            assertThat(fact.source()).isEqualTo(report);
        });
        assertThat(facts.formerOf(bases, 10)).singleElement().satisfies(former -> {
            assertThat(former.fact().value()).isEqualByComparingTo("3");
            assertThat(former.by()).isEqualTo("system");
        });
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        facts.record(bases, report, List.of(counted("3", Grade.C)));
        long id = facts.of(bases).get(0).id();

        facts.record(bases, report, List.of(counted("3.0", Grade.C)));

        assertThat(facts.of(bases).get(0).id()).isEqualTo(id);
        assertThat(facts.formerOf(bases, 10)).isEmpty();
        assertThat(events.stream(FactsChanged.class)).hasSize(1);
    }

    @Test
    void restatementKeepsTheOldValueAndItsReason() {
        facts.record(bases, report, List.of(counted("30", Grade.B)));
        facts.restate(bases, report, List.of(counted("3", Grade.B)), "多写一个零");

        assertThat(facts.formerOf(bases, 10)).singleElement().satisfies(former -> {
            assertThat(former.fact().value()).isEqualByComparingTo("30");
            assertThat(former.reason()).isEqualTo("多写一个零");
        });
    }

    @Test
    void withdrawalTakesBackWhatTheSourceSaidOfEveryTarget() {
        FactSource other = FactSource.report(UUID.randomUUID());
        facts.record(bases, report, List.of(counted("3", Grade.C)));
        facts.record(teachers, report, List.of(counted("40", Grade.C)));
        facts.record(bases, other, List.of(counted("1", Grade.C)));

        facts.withdraw(report);

        assertThat(facts.of(bases)).extracting(StatedFact::source).containsExactly(other);
        assertThat(facts.of(teachers)).isEmpty();
        assertThat(events.stream(FactsChanged.class)).contains(new FactsChanged(Set.of(bases, teachers)));
    }

    @Test
    void laterOfTwoFactsOfOneDayComesLater() {
        facts.record(bases, report, List.of(counted("3", Grade.C)));
        facts.record(bases, FactSource.report(UUID.randomUUID()), List.of(counted("5", Grade.C)));

        assertThat(facts.of(bases))
                .extracting(fact -> String.valueOf(fact.value()))
                .containsExactly("3", "5");
    }

    @Test
    void shareKeepsBothItsParts() {
        facts.record(
                teachers,
                report,
                List.of(NewFact.share(
                        SPRING, new BigDecimal("45"), new BigDecimal("60"), Grade.B, "school-1", "磐石学校")));

        assertThat(facts.of(teachers)).singleElement().satisfies(fact -> {
            assertThat(fact.fact().numerator()).isEqualByComparingTo("45");
            assertThat(fact.fact().denominator()).isEqualByComparingTo("60");
        });
    }

    @Test
    void refusesHalfAQuotient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewFact(SPRING, null, BigDecimal.ONE, null, Grade.B, "school-1", "磐石学校"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewFact(
                        SPRING, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, Grade.B, "school-1", "磐石学校"));
    }

    private static NewFact counted(String value, Grade grade) {
        return NewFact.of(SPRING, new BigDecimal(value), grade, "school-1", "磐石学校");
    }
}
