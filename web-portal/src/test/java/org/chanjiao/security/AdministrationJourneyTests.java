package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the three administrators do, page by page. */
@PortalTest
class AdministrationJourneyTests {

    private static final RegionCode CITY = RegionCode.of("211300");
    private static final RequestPostProcessor SYSTEM = as(administrator(Role.SYSTEM_ADMINISTRATOR));
    private static final RequestPostProcessor SECURITY = as(administrator(Role.SECURITY_ADMINISTRATOR));
    private static final RequestPostProcessor AUDIT = as(administrator(Role.AUDIT_ADMINISTRATOR));

    @Autowired
    MockMvc mvc;

    @Autowired
    Organisations organisations;

    @Test
    void organisationIsRegisteredListedAndFoundByAlias() throws Exception {
        String name = "财政局" + suffix();
        String page = register(name);
        mvc.perform(post(page + "/aliases")
                        .param("alias", name + "简称")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(redirectedUrl(page));

        mvc.perform(get("/organisations").param("region", "211300").with(SYSTEM))
                .andExpect(content().string(containsString(name)));
        mvc.perform(get("/organisations").param("q", name + "简称").with(SYSTEM))
                .andExpect(content().string(containsString("辽宁省朝阳市")));
        mvc.perform(get(page).with(SYSTEM)).andExpect(content().string(containsString(name + "简称")));
    }

    @Test
    void wrongCreditCodeIsExplainedAtItsField() throws Exception {
        mvc.perform(organisation("某企业" + suffix())
                        .param("creditCode", "914403001922038217")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("末位校验不符")));
    }

    @Test
    void officerOfACityDoesNotReachTheNext() throws Exception {
        String page = register("审计局" + suffix());
        var neighbour = as(As.person(RegionCode.of("211000"), Role.POLICY_OFFICER));

        mvc.perform(get(page).with(neighbour)).andExpect(status().isForbidden());
        mvc.perform(organisation("越界" + suffix()).with(neighbour).with(csrf()))
                .andExpect(content().string(containsString("只能登记本地区范围内的单位")));
    }

    @Test
    void lostUpdateIsToldAndNothingOverwritten() throws Exception {
        String name = "科技局" + suffix();
        String page = register(name);
        var id = organisations.named(CITY, name).orElseThrow().id();
        organisations.rename(id, name + "（新）");

        mvc.perform(post(page)
                        .param("name", name + "（旧）")
                        .param("region", "211300")
                        .param("kind", "GOVERNMENT_OFFICE")
                        .param("version", "0")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("他人刚刚修改了这个单位")))
                .andExpect(content().string(containsString(name + "（新）")));
    }

    @Test
    void oneTimePasswordIsShownOnceAndNeverAgain() throws Exception {
        String unit = "人社局" + suffix();
        register(unit);
        String login = "clerk." + suffix();

        String issued = open(login, unit);
        var password = Pattern.compile("one-time-password\">([^<]+)<").matcher(issued);

        assertThat(password.find()).isTrue();
        mvc.perform(get("/accounts").param("q", login).with(SYSTEM))
                .andExpect(content().string(containsString(login)))
                .andExpect(content().string(not(containsString(password.group(1)))));
    }

    @Test
    void systemAdministratorOpensAndSecurityAdministratorGivesTheRole() throws Exception {
        String unit = "住建局" + suffix();
        register(unit);
        String login = "leader." + suffix();
        String page = open(login, unit).isEmpty() ? "" : account(login);

        mvc.perform(post(page + "/roles").param("roles", "LEADER").with(SYSTEM).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(page + "/roles")
                        .param("roles", "LEADER", "AUDIT_ADMINISTRATOR")
                        .with(SECURITY)
                        .with(csrf()))
                .andExpect(flash().attributeExists("notice"));
        mvc.perform(post(page + "/roles")
                        .param("roles", "LEADER")
                        .with(SECURITY)
                        .with(csrf()))
                .andExpect(redirectedUrl(page));

        mvc.perform(get(page).with(SECURITY)).andExpect(content().string(containsString("领导")));
    }

    @Test
    void trailIsSearchedExportedAndVerified() throws Exception {
        String name = "商务局" + suffix();
        register(name);

        mvc.perform(get("/audit").param("subject", name).with(AUDIT))
                .andExpect(content().string(containsString("organisation.registered")));
        mvc.perform(get("/audit/export").param("subject", name).with(AUDIT)).andExpect(status().isOk());
        mvc.perform(get("/audit").param("action", "audit.exported").with(AUDIT))
                .andExpect(content().string(containsString("导出 1 行")));
        mvc.perform(post("/audit/verification").with(AUDIT).with(csrf()))
                .andExpect(flash().attribute("notice", hasToString(containsString("audit.whole"))));
    }

    private String register(String name) throws Exception {
        return mvc.perform(organisation(name).with(SYSTEM).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static MockHttpServletRequestBuilder organisation(String name) {
        return post("/organisations").param("name", name).param("region", "朝阳市").param("kind", "GOVERNMENT_OFFICE");
    }

    private String open(String login, String unit) throws Exception {
        return mvc.perform(post("/accounts")
                        .param("login", login)
                        .param("name", "王芳")
                        .param("organisation", unit)
                        .param("roles", "SUPERVISOR")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String account(String login) throws Exception {
        String list = mvc.perform(get("/accounts").param("q", login).with(SYSTEM))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = Pattern.compile("href=\"(/accounts/[0-9a-f-]{36})\"").matcher(list);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Person administrator(Role role) {
        return As.person(RegionCode.NATION, role);
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
