package org.chanjiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SignInsTests {

    private static final RegionCode CITY = RegionCode.of("211000");

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    Organisations organisations;

    @Autowired
    EntityManager entityManager;

    @Autowired
    TestClock clock;

    private OrganisationId bureau;

    @BeforeEach
    void registerBureau() {
        bureau = organisations.register(CITY, "市教育局", OrganisationKind.BUREAU);
        entityManager.flush();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oldPasswordIsAskedToBeChangedAfterNinetyDays() {
        var issued = open("zhang.min", Role.SUPERVISOR);
        accounts.changePassword(issued.account(), issued.password(), "Qing-Chuan-1");

        clock.advance(Duration.ofDays(91));

        assertThat(signIns.attempt("zhang.min", "Qing-Chuan-1", "10.0.0.1"))
                .isInstanceOfSatisfying(SignIn.Accepted.class, accepted -> assertThat(accepted.passwordDue())
                        .isTrue());
    }

    @Test
    void fiveFailuresLockUntilTheTimeIsOver() {
        var issued = open("zhang.min", Role.SUPERVISOR);
        fail("zhang.min", 5);

        assertThat(signIns.attempt("zhang.min", issued.password(), "10.0.0.1"))
                .isEqualTo(new SignIn.Refused(SignIn.Reason.LOCKED, Duration.ofMinutes(15)));

        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(signIns.attempt("zhang.min", issued.password(), "10.0.0.1")).isInstanceOf(SignIn.Accepted.class);
    }

    @Test
    void unknownLoginLocksLikeAKnownOne() {
        fail("nobody", 5);

        assertThat(signIns.attempt("nobody", "x", "10.0.0.1"))
                .isEqualTo(new SignIn.Refused(SignIn.Reason.LOCKED, Duration.ofMinutes(15)));
    }

    @Test
    void manyFailuresFromOneAddressThrottleItAndNoOther() {
        for (int i = 0; i < 50; i++) {
            fail("guess-" + i, 1);
        }

        assertThat(signIns.attempt("anybody", "x", "10.0.0.1"))
                .isInstanceOfSatisfying(SignIn.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(SignIn.Reason.THROTTLED));
        assertThat(signIns.attempt("anybody", "x", "10.0.0.2"))
                .isInstanceOfSatisfying(SignIn.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(SignIn.Reason.WRONG_CREDENTIALS));
    }

    @Test
    void administratorLiftsTheLock() {
        var issued = open("zhang.min", Role.SUPERVISOR);
        fail("zhang.min", 5);

        accounts.unlock(issued.account());

        assertThat(signIns.attempt("zhang.min", issued.password(), "10.0.0.1")).isInstanceOf(SignIn.Accepted.class);
    }

    @Test
    void disabledAccountIsAnsweredLikeAWrongPassword() {
        var issued = open("zhang.min", Role.SUPERVISOR);
        accounts.disable(security(), issued.account());

        assertThat(signIns.attempt("zhang.min", issued.password(), "10.0.0.1"))
                .isEqualTo(new SignIn.Refused(SignIn.Reason.WRONG_CREDENTIALS, Duration.ZERO));
    }

    @Test
    void openedAccountSignsInOnceWithItsTemporaryPassword() {
        var issued = open("zhang.min", Role.POLICY_OFFICER);

        var outcome = signIns.attempt("Zhang.Min ", issued.password(), "10.0.0.1");

        assertThat(outcome).isInstanceOfSatisfying(SignIn.Accepted.class, accepted -> {
            assertThat(accepted.passwordTemporary()).isTrue();
            assertThat(accepted.person().regionCode()).isEqualTo(CITY);
            assertThat(accepted.person().roles()).containsExactly(Role.POLICY_OFFICER);
        });
    }

    private IssuedPassword open(String login, Role... roles) {
        var issued = accounts.open(new NewAccount(login, "张敏", bureau, Set.of(roles)));
        entityManager.flush();
        return issued;
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            signIns.attempt(login, "wrong", "10.0.0.1");
        }
    }

    private Person security() {
        return new Person(
                AccountId.random(),
                "security",
                "安全管理员",
                bureau,
                "市教育局",
                RegionCode.NATION,
                Set.of(Role.SECURITY_ADMINISTRATOR));
    }
}
