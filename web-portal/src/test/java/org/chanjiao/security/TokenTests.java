package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Accounts;
import org.chanjiao.account.NewAccount;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.token.ApiTokens;
import org.chanjiao.token.NewToken;
import org.chanjiao.token.TokenRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class TokenTests {

    private static final String ITEMS = "/api/v1/ledgers/alliance/items";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Person clerk;

    @BeforeEach
    void aClerkWithAPassword() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        var unit = organisations.register(RegionCode.of("211000"), "职校" + suffix, OrganisationKind.SCHOOL);
        var account = accounts.open(new NewAccount("clerk-" + suffix, "刘洋", unit, Set.of(Role.SCHOOL)));
        accounts.changePassword(account.account(), account.password(), "Own-Password-" + suffix);
        clerk = accounts.person(account.account());
    }

    @Test
    void tokenIsShownOnceAndOnlyItsHashKept() throws Exception {
        String secret = issuedOnThePage("每日取数");

        mvc.perform(get("/profile/tokens").with(As.as(clerk)))
                .andExpect(content().string(containsString("每日取数")))
                .andExpect(content().string(not(containsString(secret))));
        assertThat(jdbc.sql("select count(*) from api_token where secret_hash = ? or beginning = ? or name = ?")
                        .params(secret, secret, secret)
                        .query(Integer.class)
                        .single())
                .isZero();
        mvc.perform(get("/api/v1/policies").with(bearer(secret))).andExpect(status().isOk());
    }

    @Test
    void callActsForItsHolderWithoutSessionOrFormToken() throws Exception {
        String secret = token(true);

        mvc.perform(post(ITEMS)
                        .with(bearer(secret))
                        .contentType("application/json")
                        .content("{\"values\":{\"title\":\"联盟\"}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(cookie().doesNotExist("SESSION"));
        mvc.perform(get("/api/v1/policies").with(bearer(secret)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void readingTokenDoesNotWrite() throws Exception {
        mvc.perform(post(ITEMS)
                        .with(bearer(token(false)))
                        .contentType("application/json")
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("这个接口令牌只能读取。"));
    }

    @Test
    void revokedTokenIsRefusedAndTheRefusalToldOnce() throws Exception {
        String secret = token(true);
        var id = tokens.of(clerk.accountId()).get(0).id();
        mvc.perform(post("/profile/tokens/" + id + "/revoke").with(As.as(clerk)).with(csrf()))
                .andExpect(redirectedUrl("/profile/tokens"));

        for (int i = 0; i < 3; i++) {
            mvc.perform(get("/api/v1/policies").with(bearer(secret)))
                    .andExpect(status().isUnauthorized())
                    .andExpect(header().string("WWW-Authenticate", "Bearer"));
        }

        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by sequence")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("token.issued", "token.revoked", "token.refused");
    }

    @Test
    void nobodyRevokesAnothersToken() throws Exception {
        token(true);
        var id = tokens.of(clerk.accountId()).get(0).id();

        mvc.perform(post("/profile/tokens/" + id + "/revoke")
                        .with(As.as(Role.SCHOOL))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void disabledHolderTakesTheTokenAlong() throws Exception {
        String secret = token(true);

        accounts.disable(As.person(RegionCode.NATION, Role.SECURITY_ADMINISTRATOR), clerk.accountId());

        mvc.perform(get("/api/v1/policies").with(bearer(secret))).andExpect(status().isUnauthorized());
    }

    @Test
    void takenRoleIsGoneAtTheNextCall() throws Exception {
        String secret = token(true);

        accounts.assignRoles(
                As.person(RegionCode.NATION, Role.SECURITY_ADMINISTRATOR), clerk.accountId(), Set.of(Role.EXPERT));

        mvc.perform(get(ITEMS).with(bearer(secret))).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/policies").with(bearer(secret))).andExpect(status().isOk());
    }

    @Test
    void tokenOpensNoPage() throws Exception {
        mvc.perform(get("/policies").with(bearer(token(true)))).andExpect(redirectedUrl("/login"));
    }

    @Test
    void inventedTokenIsRefused() throws Exception {
        mvc.perform(get("/api/v1/policies").with(bearer("cj_invented"))).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/policies").with(bearer("x".repeat(5_000)))).andExpect(status().isUnauthorized());
    }

    @Test
    void eleventhTokenIsRefused() {
        for (int i = 0; i < 10; i++) {
            token(false);
        }

        assertThatThrownBy(() -> token(false)).isInstanceOf(TokenRefused.class);
    }

    private String issuedOnThePage(String name) throws Exception {
        String page = mvc.perform(post("/profile/tokens")
                        .param("name", name)
                        .param("days", "90")
                        .with(As.as(clerk))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var secret = Pattern.compile(">(cj_[\\w-]{43})<").matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private String token(boolean writes) {
        return tokens.issue(clerk, new NewToken("取数", 30, writes)).secret();
    }

    private static RequestPostProcessor bearer(String secret) {
        return (MockHttpServletRequest request) -> {
            request.addHeader("Authorization", "Bearer " + secret);
            return request;
        };
    }
}
