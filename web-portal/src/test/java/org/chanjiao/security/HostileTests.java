package org.chanjiao.security;

import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What an attacker sends. Each test is something that once went further than it should, or must never. */
@PortalTest
class HostileTests {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD800", "\uDC00x"})
    void textThatNoTableTakesIsRefusedEverywhere(String text) throws Exception {
        mvc.perform(get("/policies").param("q", text).with(as(Role.POLICY_OFFICER)))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/accounts").param("after", text).with(as(Role.SYSTEM_ADMINISTRATOR)))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/audit").param("subject", text).with(as(Role.AUDIT_ADMINISTRATOR)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void dayBeyondAllCalendarsFiltersNothing() throws Exception {
        mvc.perform(get("/audit").param("from", "+999999999-01-01").with(as(Role.AUDIT_ADMINISTRATOR)))
                .andExpect(status().isOk());
        mvc.perform(get("/audit").param("until", "-999999999-01-01").with(as(Role.AUDIT_ADMINISTRATOR)))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations/import", "/accounts/import"})
    void uploadThatIsNoneIsABadRequest(String path) throws Exception {
        mvc.perform(post(path)
                        .param("file", "x")
                        .with(as(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/ok\r\nX-Evil: 1",
                "javascript:alert(1)"
            })
    void switchOfAppearanceLeadsNowhereElse(String back) throws Exception {
        mvc.perform(post("/appearance").param("care", "off").param("back", back).with(csrf()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void scriptInANameStaysText() throws Exception {
        String name = SCRIPT + UUID.randomUUID().toString().substring(0, 6);
        var id = organisations.register(RegionCode.of("211000"), name, OrganisationKind.ENTERPRISE);

        for (String path : new String[] {"/organisations/" + id, "/organisations?region=211000"}) {
            mvc.perform(get(path).with(as(As.person(RegionCode.NATION, Role.SYSTEM_ADMINISTRATOR))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert(1)"))))
                    .andExpect(content().string(not(containsString("<img src=x"))));
        }
    }

    @Test
    void scriptInASearchStaysText() throws Exception {
        mvc.perform(get("/policies").param("q", SCRIPT).param("issuer", SCRIPT).with(as(Role.POLICY_OFFICER)))
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        mvc.perform(get("/audit").param("actor", SCRIPT).param("action", SCRIPT).with(as(Role.AUDIT_ADMINISTRATOR)))
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
    }

    @Test
    void characterZeroInAProgramsTextIsRefused() throws Exception {
        mvc.perform(post("/api/v1/ledgers/alliance/items")
                        .contentType("application/json")
                        .content("{\"values\":{\"title\":\"a\\u0000b\"}}")
                        .with(as(Role.SCHOOL))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void fileThatLiesAboutItsTypeIsNamedAndNotTakenIn() throws Exception {
        var liar = new MockMultipartFile("file", "accounts.xlsx", null, new byte[] {77, 90, 0, 0});

        mvc.perform(multipart("/accounts/import")
                        .file(liar)
                        .with(as(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(content().string(containsString("这不是 .xlsx 工作簿")));
    }

    @Test
    void administratorOfACityDoesNotReachAccountsOfTheNext() throws Exception {
        var unit = organisations.register(
                RegionCode.of("211300"), "局" + UUID.randomUUID(), OrganisationKind.GOVERNMENT_OFFICE);

        mvc.perform(get("/organisations/" + unit).with(as(Role.SYSTEM_ADMINISTRATOR)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/organisations/" + unit + "/close")
                        .with(as(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }
}
