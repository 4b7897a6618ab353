package org.chanjiao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chanjiao.account.AccountFilter.State;
import org.chanjiao.account.AccountRefused.Reason;
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
class AccountsTests {

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
    void emptyPlatformGetsOneAdministratorOfEachKindOnce() {
        var first = accounts.createFirstAdministrators();
        entityManager.flush();

        assertThat(first).extracting(IssuedPassword::login).containsExactly("admin", "security", "auditor");
        assertThat(accounts.createFirstAdministrators()).isEmpty();
    }

    @Test
    void loginIsTakenWhateverItsCase() {
        open("zhang.min", Role.SUPERVISOR);

        assertRefused(Reason.LOGIN_TAKEN, () -> open("ZHANG.MIN", Role.SUPERVISOR));
    }

    @Test
    void administratorsRolesExcludeEachOtherAndAllOthers() {
        var account = open("zhang.min", Role.SUPERVISOR).account();

        assertRefused(
                Reason.ROLES_EXCLUDE_EACH_OTHER,
                () -> accounts.assignRoles(
                        security(), account, Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)));
        assertRefused(
                Reason.ROLES_EXCLUDE_EACH_OTHER,
                () -> accounts.assignRoles(security(), account, Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SUPERVISOR)));
    }

    @Test
    void administratorsRoleIsNotGivenWhileOpening() {
        assertRefused(Reason.ADMINISTRATOR_ROLE_RESERVED, () -> open("zhang.min", Role.AUDIT_ADMINISTRATOR));
    }

    @Test
    void nobodyChangesTheOwnRolesOrDisablesTheOwnAccount() {
        var person = accounts.person(open("zhang.min", Role.SUPERVISOR).account());

        assertRefused(Reason.OWN_ACCOUNT, () -> accounts.assignRoles(person, person.accountId(), Set.of()));
        assertRefused(Reason.OWN_ACCOUNT, () -> accounts.disable(person, person.accountId()));
    }

    @Test
    void lastAdministratorOfAKindStays() {
        var administrators = accounts.createFirstAdministrators();
        entityManager.flush();
        var auditor = administrators.get(2).account();

        assertRefused(Reason.LAST_ADMINISTRATOR, () -> accounts.disable(security(), auditor));
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> accounts.assignRoles(security(), auditor, Set.of(Role.LEADER)));
    }

    @Test
    void systemAdministratorCannotTakeOverTheAuditor() {
        var administrators = accounts.createFirstAdministrators();
        entityManager.flush();
        var system = accounts.person(administrators.get(0).account());

        assertRefused(
                Reason.PASSWORD_OF_ADMINISTRATOR,
                () -> accounts.issuePassword(system, administrators.get(2).account()));
        assertThat(accounts.issuePassword(system, administrators.get(1).account())
                        .login())
                .isEqualTo("security");
    }

    @Test
    void lastFivePasswordsDoNotComeAgain() {
        var issued = open("zhang.min", Role.SUPERVISOR);
        String present = issued.password();
        for (int i = 1; i <= 5; i++) {
            accounts.changePassword(issued.account(), present, "Qing-Chuan-" + i);
            present = "Qing-Chuan-" + i;
        }

        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> accounts.changePassword(issued.account(), "Qing-Chuan-5", "Qing-Chuan-1"))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(PasswordFault.USED_BEFORE));
        accounts.changePassword(issued.account(), "Qing-Chuan-5", issued.password());
    }

    @Test
    void listsByStateAndPageByLogin() {
        open("a.one", Role.SUPERVISOR);
        open("b.two", Role.LEADER);
        open("c.three", Role.LEADER);
        fail("a.one", 5);
        entityManager.flush();

        assertThat(list(null, State.LOCKED, "")).containsExactly("a.one");
        assertThat(list(Role.LEADER, null, "")).containsExactly("b.two", "c.three");
        assertThat(list(null, State.NEW, "a.one")).containsExactly("b.two", "c.three");

        clock.advance(Duration.ofDays(91));
        assertThat(list(null, State.DORMANT, "b.two")).containsExactly("c.three");
    }

    private List<String> list(Role role, State state, String after) {
        return accounts.list(new AccountFilter(CITY, "", role, state, after, 10)).stream()
                .map(AccountView::login)
                .toList();
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

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
