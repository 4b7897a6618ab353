package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.IssuedPassword;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class SignInTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void newcomerIsLedToTheChangeOfPasswordFirst() throws Exception {
        var session = signIn(newcomer());

        mvc.perform(get("/").cookie(session)).andExpect(redirectedUrl("/profile/password"));
    }

    @Test
    void signingInGivesAnotherSessionThanTheOneOfferedBefore() throws Exception {
        var newcomer = newcomer();
        var offered = new Cookie("SESSION", "b2ZmZXJlZA==");

        var result = attempt(newcomer.login(), newcomer.password(), offered);

        assertThat(result.getResponse().getCookie("SESSION")).isNotNull().satisfies(cookie -> {
            assertThat(cookie.getValue()).isNotEqualTo(offered.getValue());
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }

    @Test
    void unknownLoginAndWrongPasswordAreAnsweredAlike() throws Exception {
        String unknown = attempt("nobody-" + suffix(), "wrong").getResponse().getRedirectedUrl();
        String wrong = attempt(newcomer().login(), "wrong").getResponse().getRedirectedUrl();

        assertThat(wrong).isEqualTo(unknown).isEqualTo("/login?refused=WRONG_CREDENTIALS&minutes=0");
    }

    @Test
    void fourFailuresCountAsFourAndDoNotLock() throws Exception {
        var newcomer = newcomer();
        for (int i = 0; i < 4; i++) {
            attempt(newcomer.login(), "wrong");
        }

        assertThat(entries("account.sign-in-refused", newcomer.login())).isEqualTo(4);
        signIn(newcomer);
        assertThat(jdbc.sql("select actor from audit_entry where action = 'account.signed-in' and subject_id = ?")
                        .param(newcomer.account().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(newcomer.login());
    }

    @Test
    void fifthFailureLocksEvenForTheRightPassword() throws Exception {
        var newcomer = newcomer();
        for (int i = 0; i < 5; i++) {
            attempt(newcomer.login(), "wrong");
        }

        var outcome = attempt(newcomer.login(), newcomer.password()).getResponse();

        assertThat(outcome.getRedirectedUrl()).isEqualTo("/login?refused=LOCKED&minutes=15");
    }

    @Test
    void secondSignInEndsTheFirst() throws Exception {
        var newcomer = newcomer();
        var first = signIn(newcomer);

        signIn(newcomer);

        mvc.perform(get("/profile/password").cookie(first)).andExpect(redirectedUrl("/login?replaced"));
    }

    @Test
    void signingInLeavesTheVersionOfTheAccountAlone() throws Exception {
        var person = newcomer();
        long before = accounts.view(person.account()).version();

        signIn(person);

        assertThat(accounts.view(person.account()).version()).isEqualTo(before);
        assertThat(accounts.view(person.account()).lastSignInAt()).isNotNull();
    }

    @Test
    void oldPasswordIsAskedForAtSignIn() throws Exception {
        var person = newcomer();
        accounts.changePassword(person.account(), person.password(), "Own-Password-2026");
        jdbc.sql("update account set password_changed_at = password_changed_at - interval '91 days' where id = ?")
                .param(person.account().value())
                .update();

        var answer = attempt(person.login(), "Own-Password-2026").getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/profile/password");
        mvc.perform(get("/profile").cookie(answer.getCookie("SESSION"))).andExpect(status().isOk());
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() throws Exception {
        var newcomer = newcomer();
        var session = signIn(newcomer);

        mvc.perform(post("/logout").cookie(session).with(csrf())).andExpect(redirectedUrl("/login?out"));

        mvc.perform(post("/session").cookie(session).with(csrf())).andExpect(redirectedUrl("/login?expired"));
        assertThat(sessionsOf(newcomer)).isZero();
        assertThat(entries("account.signed-out", newcomer.account().toString())).isEqualTo(1);
    }

    @Test
    void disablingAnAccountEndsItsSessions() throws Exception {
        var newcomer = newcomer();
        signIn(newcomer);

        accounts.disable(As.person(RegionCode.NATION, Role.SECURITY_ADMINISTRATOR), newcomer.account());

        assertThat(sessionsOf(newcomer)).isZero();
        assertThat(attempt(newcomer.login(), newcomer.password()).getResponse().getRedirectedUrl())
                .isEqualTo("/login?refused=WRONG_CREDENTIALS&minutes=0");
    }

    @Test
    void requestsInQuickSuccessionDoNotWriteTheSessionAgain() throws Exception {
        var newcomer = newcomer();
        var session = signIn(newcomer);
        mvc.perform(post("/session").cookie(session).with(csrf())).andExpect(status().isNoContent());
        String before = sessionRow(newcomer);

        mvc.perform(post("/session").cookie(session).with(csrf())).andExpect(status().isNoContent());

        assertThat(sessionRow(newcomer)).isEqualTo(before);
    }

    @Test
    void everyPageCarriesTheStrictHeaders() throws Exception {
        mvc.perform(get("/login").secure(true))
                .andExpect(
                        header().string("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void formWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/session").cookie(signIn(newcomer()))).andExpect(status().isForbidden());
    }

    @Test
    void addressWithNothingBehindItIsNotFound() throws Exception {
        mvc.perform(get("/no-such-page").with(As.as(Role.LEADER))).andExpect(status().isNotFound());
        mvc.perform(get("/no-such-page")).andExpect(redirectedUrl("/login"));
    }

    private Cookie signIn(IssuedPassword newcomer) throws Exception {
        var cookie =
                attempt(newcomer.login(), newcomer.password()).getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private MvcResult attempt(String login, String password, Cookie... cookies) throws Exception {
        var call = post("/login")
                .param("username", login)
                .param("password", password)
                .with(csrf());
        return mvc.perform(cookies.length == 0 ? call : call.cookie(cookies)).andReturn();
    }

    private IssuedPassword newcomer() {
        var unit = organisations.register(RegionCode.of("211000"), "单位" + suffix(), OrganisationKind.BUREAU);
        return accounts.open(new NewAccount("user-" + suffix(), "李强", unit, Set.of(Role.POLICY_OFFICER)));
    }

    private int entries(String action, String subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, subject)
                .query(Integer.class)
                .single();
    }

    private int sessionsOf(IssuedPassword person) {
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(person.login())
                .query(Integer.class)
                .single();
    }

    private String sessionRow(IssuedPassword person) {
        return jdbc.sql("select xmin || ' ' || last_access_time from spring_session where principal_name = ?")
                .param(person.login())
                .query(String.class)
                .single();
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
