package org.chanjiao.portal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.attachment.NewAttachment;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.EnterpriseView;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.security.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class EnterprisePagesTests {

    private static final RegionCode DISTRICT = RegionCode.of("211002");
    private static final RegionCode CITY = RegionCode.of("211000");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private Attachments attachments;

    private final Person district = As.person(DISTRICT, Role.POLICY_OFFICER);
    private final Person city = As.person(CITY, Role.POLICY_OFFICER);
    private String name = "";
    private OrganisationId firm = OrganisationId.random();

    @BeforeEach
    void aFirm() {
        name = "青川精工" + UUID.randomUUID();
        firm = organisations.register(DISTRICT, name, OrganisationKind.ENTERPRISE);
        enterprises.state(firm, facts(120), -1, district);
    }

    @Test
    void theRegisterIsCutByEveryFilterAndTheWorkbookHoldsExactlyItsRows() throws Exception {
        String other = name + "分厂";
        organisations.register(DISTRICT, other, OrganisationKind.ENTERPRISE);

        mvc.perform(register().param("q", name))
                .andExpect(content().string(allOf(containsString(firm.toString()), containsString(other))));
        mvc.perform(register().param("q", name).param("industry", "C").param("staff", "UNDER_300"))
                .andExpect(content().string(allOf(containsString(firm.toString()), not(containsString(other)))));
        for (List<String> filter : List.of(
                List.of("industry", "D"),
                List.of("staff", "UNDER_100"),
                List.of("listing", "POOL"),
                List.of("checked", "true"),
                List.of("recommended", "true"),
                List.of("region", "211003"))) {
            mvc.perform(register().param("q", name).param(filter.get(0), filter.get(1)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("没有符合条件的企业")));
        }
        MvcResult started = mvc.perform(get("/enterprises/export.xlsx")
                        .param("q", name)
                        .param("industry", "C")
                        .with(as(city)))
                .andReturn();
        byte[] workbook =
                mvc.perform(asyncDispatch(started)).andReturn().getResponse().getContentAsByteArray();
        assertThat(new TableImport()
                        .read(workbook, new Headings(List.of("企业名称"), List.of()))
                        .rows())
                .singleElement()
                .extracting(row -> row.text("企业名称"))
                .isEqualTo(name);
    }

    @Test
    void whatCannotBeReadComesBackAsTyped() throws Exception {
        mvc.perform(stating("0", "2018年5月", "ZZ9", "很多"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("成立日期请按"),
                                containsString("value=\"2018年5月\""),
                                containsString("value=\"ZZ9\""),
                                containsString("value=\"很多\""))));
        mvc.perform(stating("0", "2018-05-20", "ZZ9", "80"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("行业代码不在 GB/T 4754 之内")));
        assertThat(enterprises.facts(firm)).get().isEqualTo(facts(120));
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsShownBoth() throws Exception {
        enterprises.state(firm, facts(300), 0, city);

        mvc.perform(stating("0", "2018-05-20", "C34", "80"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("<td>80</td>"), containsString("<td>300</td>"))));
        assertThat(enterprises.facts(firm)).get().isEqualTo(facts(300));
        mvc.perform(stating("1", "2018-05-20", "C34", "80")).andExpect(status().is3xxRedirection());
        assertThat(enterprises.facts(firm))
                .get()
                .extracting(EnterpriseFacts::staff)
                .isEqualTo(80);
    }

    @Test
    void theBureauChecksAgainstTheLicenceAndRecommendsAfterwards() throws Exception {
        mvc.perform(post("/enterprises/" + firm + "/check")
                        .param("seen", "0")
                        .with(as(district))
                        .with(csrf()))
                .andExpect(flash().attribute("notice", Notice.bad("enterprises.refused.NO_LICENCE")));
        mvc.perform(recommending())
                .andExpect(flash().attribute("notice", Notice.bad("enterprises.notRecommended.UNCHECKED")));
        attachments.store(
                new NewAttachment(EnterpriseView.subject(firm), "营业执照.txt"),
                new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)),
                district);
        mvc.perform(post("/enterprises/" + firm + "/check")
                        .param("seen", "0")
                        .with(as(district))
                        .with(csrf()))
                .andExpect(redirectedUrl("/enterprises/" + firm));
        mvc.perform(recommending()).andExpect(flash().attribute("notice", Notice.done("enterprises.isRecommended")));

        mvc.perform(register().param("q", name).param("recommended", "true"))
                .andExpect(content().string(containsString(firm.toString())));
        mvc.perform(get("/enterprises/" + firm).with(as(city)))
                .andExpect(content().string(allOf(containsString("产教融合走在前面"), containsString("营业执照.txt"))));
        mvc.perform(recommending())
                .andExpect(flash().attribute("notice", Notice.bad("enterprises.notRecommended.ALREADY")));
    }

    @Test
    void anEnterpriseSeesItselfAndNobodyElse() throws Exception {
        Person own = new Person(AccountId.random(), "own", "韩越", firm, name, DISTRICT, Set.of(Role.ENTERPRISE));
        OrganisationId other =
                organisations.register(DISTRICT, "青川别家" + UUID.randomUUID(), OrganisationKind.ENTERPRISE);

        mvc.perform(get("/enterprises/own").with(as(own))).andExpect(redirectedUrl("/enterprises/" + firm));
        mvc.perform(get("/enterprises/" + firm).with(as(own)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(name), containsString("没有实习记录"))));
        mvc.perform(get("/enterprises/" + other).with(as(own))).andExpect(status().isNotFound());
        mvc.perform(get("/enterprises/" + other + "/edit").with(as(own))).andExpect(status().isNotFound());
        mvc.perform(get("/enterprises").with(as(own))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder register() {
        return get("/enterprises").with(as(city));
    }

    private MockHttpServletRequestBuilder recommending() {
        return post("/enterprises/" + firm + "/recommendation")
                .param("reason", "产教融合走在前面")
                .with(as(district))
                .with(csrf());
    }

    private MockHttpServletRequestBuilder stating(String seen, String founded, String industry, String staff) {
        return post("/enterprises/" + firm + "/edit")
                .param("seen", seen)
                .param("establishedOn", founded)
                .param("industry", industry)
                .param("business", "机床")
                .param("staff", staff)
                .with(as(district))
                .with(csrf());
    }

    private static EnterpriseFacts facts(int staff) {
        return new EnterpriseFacts(LocalDate.of(2018, 5, 20), "C34", "机床", staff, true, false);
    }
}
