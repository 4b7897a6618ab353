package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Role;
import org.chanjiao.account.SecondFactors;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SecondFactorTests {

    private static final String PAGE = "/profile/second-factor";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private AccountId account;
    private String login;
    private String password;

    @BeforeEach
    void aReviewerWithAPassword() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        var unit = organisations.register(RegionCode.of("211000"), "局" + suffix, OrganisationKind.BUREAU);
        var issued = accounts.open(new NewAccount("reviewer-" + suffix, "李强", unit, Set.of(Role.UNIT_REVIEWER)));
        login = issued.login();
        password = "Own-Password-" + suffix.toUpperCase(Locale.ROOT);
        account = issued.account();
        accounts.changePassword(account, issued.password(), password);
    }

    @Test
    void firstRightCodeEnrolsAndShowsTheRecoveryCodesOnce() throws Exception {
        var session = signIn();
        mvc.perform(post(PAGE).cookie(session).with(csrf())).andExpect(redirectedUrl(PAGE));
        mvc.perform(get(PAGE).cookie(session)).andExpect(content().string(containsString("/qr.svg")));
        mvc.perform(get(PAGE + "/qr.svg").cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"));
        mvc.perform(post(PAGE + "/enrol")
                        .param("code", "000000")
                        .cookie(session)
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE));

        var codes = enrol(session);

        assertThat(codes).hasSize(10);
        mvc.perform(get(PAGE).cookie(session))
                .andExpect(content().string(containsString("还有 10 个未使用")))
                .andExpect(content().string(not(containsString(codes.get(0)))));
        mvc.perform(get(PAGE + "/qr.svg").cookie(session)).andExpect(status().isNotFound());
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        factors.begin(accounts.person(account));
        String shown =
                factors.begun(accounts.person(account)).orElseThrow().secret().replace("-", "");

        assertThat(stored()).startsWith("enc1:").doesNotContain(shown);
    }

    @Test
    void aSecretFromBeforeIsEncryptedByItsNextCode() throws Exception {
        var session = signIn();
        mvc.perform(post(PAGE).cookie(session).with(csrf()));
        String plain =
                factors.begun(accounts.person(account)).orElseThrow().secret().replace("-", "");
        jdbc.sql("update account_second_factor set secret = ? where account_id = ?")
                .params(plain, account.value())
                .update();

        enrol(session);

        assertThat(stored()).startsWith("enc1:").doesNotContain(plain);
    }

    private String stored() {
        return jdbc.sql("select secret from account_second_factor where account_id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    @Test
    void passwordAloneOpensNothing() throws Exception {
        enrolled();

        var half = signIn();

        mvc.perform(get("/").cookie(half)).andExpect(redirectedUrl("/login/code"));
        mvc.perform(get("/profile").cookie(half)).andExpect(redirectedUrl("/login/code"));
        mvc.perform(post("/session").cookie(half).with(csrf())).andExpect(redirectedUrl("/login/code"));
        mvc.perform(get("/api/v1/policies").cookie(half)).andExpect(status().isUnauthorized());
        mvc.perform(get("/login/code").cookie(half))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("李强"))));
    }

    @Test
    void codeOpensEverythingInAnotherSession() throws Exception {
        var recovery = enrolled();
        var half = signIn();

        var answer = mvc.perform(post("/login/code")
                        .param("code", recovery.get(0))
                        .cookie(half)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse();

        var whole = answer.getCookie("SESSION");
        assertThat(whole).isNotNull();
        assertThat(whole.getValue()).isNotEqualTo(half.getValue());
        mvc.perform(get("/profile").cookie(whole)).andExpect(content().string(containsString("李强")));
    }

    @Test
    void recoveryCodeIsGoodOnce() throws Exception {
        var recovery = enrolled();
        mvc.perform(post("/login/code")
                        .param("code", recovery.get(0))
                        .cookie(signIn())
                        .with(csrf()))
                .andExpect(redirectedUrl("/"));

        mvc.perform(post("/login/code")
                        .param("code", recovery.get(0))
                        .cookie(signIn())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("动态口令不正确")));
    }

    @Test
    void wrongCodesLockAlthoughThePasswordIsRightInBetween() throws Exception {
        enrolled();
        for (int i = 0; i < 5; i++) {
            mvc.perform(post("/login/code")
                    .param("code", "12345" + i)
                    .cookie(signIn())
                    .with(csrf()));
        }

        mvc.perform(post("/login")
                        .param("username", login)
                        .param("password", password)
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?refused=LOCKED&minutes=15"));
    }

    @Test
    void securityAdministratorResetsALostPhone() throws Exception {
        enrolled();
        String reset = "/accounts/" + account + "/second-factor";

        mvc.perform(post(reset)
                .with(As.as(As.person(RegionCode.NATION, Role.SYSTEM_ADMINISTRATOR)))
                .with(csrf()));
        assertThat(factors.of(account)).isPresent();
        mvc.perform(post(reset)
                .with(As.as(As.person(RegionCode.NATION, Role.SECURITY_ADMINISTRATOR)))
                .with(csrf()));

        assertThat(factors.of(account)).isEmpty();
        mvc.perform(get("/profile").cookie(signIn())).andExpect(status().isOk());
        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by sequence")
                        .param(account.toString())
                        .query(String.class)
                        .list())
                .contains("account.second-factor-enrolled", "account.second-factor-reset");
    }

    /** Leaves the account without a session. */
    private List<String> enrolled() throws Exception {
        var session = signIn();
        mvc.perform(post(PAGE).cookie(session).with(csrf()));
        return enrol(session);
    }

    private List<String> enrol(Cookie session) throws Exception {
        String code = OneTimeCodes.at(
                clock.instant(), factors.begun(accounts.person(account)).orElseThrow());
        String page = mvc.perform(post(PAGE + "/enrol")
                        .param("code", code)
                        .cookie(session)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("one-time-password\">([A-Z2-7-]{19})<")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll(".*>|<", ""))
                .toList();
    }

    private Cookie signIn() throws Exception {
        var cookie = mvc.perform(post("/login")
                        .param("username", login)
                        .param("password", password)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
