package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.chanjiao.access.AccessDenied;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.policy.NotInThatState;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.PolicyEnd;
import org.chanjiao.policy.PolicyEnds;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyStatus;
import org.chanjiao.target.Targets;
import org.chanjiao.task.Tasks;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PolicyEndsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    private final Person clerk = Clerks.clerk("王文书");

    @Autowired
    Settling settling;

    @Autowired
    PolicyEnds ends;

    @Autowired
    Policies policies;

    @Autowired
    Tasks tasks;

    @Autowired
    Targets targets;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    private PolicyId policy;
    private int demanded;

    @BeforeEach
    void publish() {
        policy = settling.publish(Documents.PLAN, clerk).policyId();
        demanded = tasks.openOf(policy).size();
    }

    @Test
    void closesWhatARepealedPolicyDemanded() {
        end(PolicyStatus.REPEALED, null);

        assertThat(status()).isEqualTo("REPEALED");
        assertThat(tasks.openOf(policy)).isEmpty();
        assertThat(targets.openOf(policy)).isEmpty();
        assertThat(closedTasks()).isEqualTo(demanded);
    }

    @Test
    void opensAgainWhatClosedWithThePolicy() {
        end(PolicyStatus.EXPIRED, null);
        ends.reinstate(policy, "误办", clerk);
        flush();

        assertThat(status()).isEqualTo("IN_FORCE");
        assertThat(tasks.openOf(policy)).hasSize(demanded);
        assertThat(targets.openOf(policy)).isNotEmpty();
        assertThat(policies.find(policy).orElseThrow().endedOn()).isNull();
    }

    @Test
    void namesTheSuccessorByItsNumber() {
        PolicyId next = settling.publish(
                        Documents.PLAN.replace("〔2026〕3号", "〔2026〕4号").replace("产教融合", "新一轮产教融合"), clerk)
                .policyId();

        assertThat(ends.named("辽教测〔2026〕4号", policy)).contains(next);
        assertThat(ends.named("《新一轮产教融合行动方案》", policy)).contains(next);
        assertThat(ends.named("辽教测〔2026〕3号", policy)).isEmpty();
        end(PolicyStatus.SUPERSEDED, next);
        assertThat(policies.find(policy).orElseThrow().successorId()).isEqualTo(next.value());
    }

    @Test
    void endsOnlyOnce() {
        end(PolicyStatus.REPEALED, null);

        assertThatExceptionOfType(NotInThatState.class).isThrownBy(() -> end(PolicyStatus.EXPIRED, null));
    }

    @Test
    void leavesThePoliciesOfOtherPlacesAlone() {
        Person stranger = Clerks.person("赵文书", Clerks.OTHER_CITY, Role.POLICY_OFFICER);
        PolicyEnd end = new PolicyEnd(PolicyStatus.REPEALED, DAY, "新文件宣布废止", null);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> ends.end(policy, end, stranger));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> ends.reinstate(policy, "误办", stranger));
    }

    @Test
    void doesNotEndInTimeToCome() {
        assertThat(ends.possible(policy, LocalDate.of(2026, 9, 15))).isTrue();
        assertThat(ends.possible(policy, LocalDate.of(2026, 9, 16))).isFalse();
    }

    private void end(PolicyStatus how, PolicyId successor) {
        ends.end(policy, new PolicyEnd(how, DAY, "新文件宣布废止", successor), clerk);
        flush();
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private String status() {
        return database.sql("select status from policy where id = ?")
                .param(policy.value())
                .query(String.class)
                .single();
    }

    private int closedTasks() {
        return database.sql("select count(*) from task where policy_id = ? and status = 'CLOSED'")
                .param(policy.value())
                .query(Integer.class)
                .single();
    }
}
