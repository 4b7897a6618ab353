package org.chanjiao.portal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationDetails;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class CasePagesTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final String SCHEME = "integration-enterprise";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private Schemes schemes;

    private Person firm;
    private Person school;
    private Person officer;
    private Person second;

    @BeforeEach
    void aFirmWithFactsAndAnAgreement() throws Exception {
        String run = UUID.randomUUID().toString().substring(0, 6);
        OrganisationId works = organisations.register(new OrganisationDetails(
                CITY, "青川精工" + run, OrganisationKind.ENTERPRISE, null, new CreditCode(CreditCodes.next())));
        firm = person(works, "青川精工" + run, Role.ENTERPRISE);
        OrganisationId college = organisations.register(CITY, "青川学院" + run, OrganisationKind.SCHOOL);
        school = person(college, "青川学院" + run, Role.SCHOOL);
        OrganisationId bureau = organisations.register(CITY, "青川教育局" + run, OrganisationKind.BUREAU);
        officer = person(bureau, "青川教育局" + run, Role.POLICY_OFFICER);
        second = person(bureau, "青川教育局" + run, Role.POLICY_OFFICER);
        enterprises.state(
                works, new EnterpriseFacts(LocalDate.of(2010, 5, 1), "3411", "机床", 200, true, false), -1, firm);
        item("cooperation-agreement", "startsOn", "2025-03-01", "mode", "共建专业", "state", "履行中");
    }

    @Test
    void everySchemeHasItsPageAndItsEditor() throws Exception {
        for (Scheme scheme : schemes.all()) {
            for (String page : new String[] {"", "/check", "/edit"}) {
                mvc.perform(get("/schemes/" + scheme.code() + page).with(as(officer)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString(scheme.name())));
            }
        }
    }

    @Test
    void selfCheckSaysWhatIsMissingBeforeAWordIsTyped() throws Exception {
        mvc.perform(get("/schemes/" + SCHEME + "/check").with(as(firm)))
                .andExpect(content().string(containsString("现有 1 份")))
                .andExpect(content().string(containsString("还差 3 个专业点")))
                .andExpect(content().string(containsString("成立于 2010-05-01，已满 3 年")));
    }

    @Test
    void anotherFirmIsNobodysBusiness() throws Exception {
        mvc.perform(get("/schemes/" + SCHEME + "/check")
                        .param("unit", firm.organisationId().toString())
                        .with(as(school)))
                .andExpect(content().string(not(containsString("现有 1 份"))));
    }

    @Test
    void applicationGoesFromTheFirmToThePublicity() throws Exception {
        String address = file();
        mvc.perform(get(address + "/edit").with(as(firm)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已填好")));
        mvc.perform(words(post(address + "/edit"), 0).param("act", "submit").with(as(firm)))
                .andExpect(status().is3xxRedirection());
        step(address, officer, "ACCEPT", "", 1);
        step(address, officer, "RECOMMEND", "材料属实", 2);
        mvc.perform(post(address + "/steps")
                        .with(as(officer))
                        .with(csrf())
                        .param("act", "DECIDE")
                        .param("version", "3")
                        .param("passed", "true")
                        .param("owner", "教育部门")
                        .param("document", "云教〔2026〕5号")
                        .param("opinion", "同意入库"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(address).with(as(officer))).andExpect(content().string(containsString(">复核<")));
        decide(address, "教育部门", 3);
        decide(address, "发展改革部门", 4);
        mvc.perform(get(address).with(as(firm)))
                .andExpect(content().string(containsString("入库公示")))
                .andExpect(content().string(containsString("依据云教〔2026〕5号：同意入库")));
        mvc.perform(get(address + "/print").with(as(firm))).andExpect(status().isOk());
        objectInPublic(address);
    }

    /** Everybody reads the publicity and may object; what is typed survives a refusal, and the contact is the office's. */
    private void objectInPublic(String address) throws Exception {
        String publicity = address.replace("/cases/", "/publicity/");
        mvc.perform(get("/publicity")).andExpect(content().string(containsString(firm.organisationName())));
        mvc.perform(post(publicity).with(csrf()).param("name", "李明").param("words", "不同意"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("李明")));
        mvc.perform(post(publicity)
                        .with(csrf())
                        .param("name", "李明")
                        .param("contact", "13900001234")
                        .param("words", "该企业与学校的合作协议去年已经终止，附件可查证，请核实。"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("异议已收到")));
        mvc.perform(get(address).with(as(officer))).andExpect(content().string(containsString("13900001234")));
        mvc.perform(get(address).with(as(firm))).andExpect(content().string(not(containsString("13900001234"))));
        mvc.perform(get("/certificates/ZS-211000-2026-9999")).andExpect(status().isNotFound());
    }

    @Test
    void nothingTypedIsLostWhenItIsRefused() throws Exception {
        String address = file();
        mvc.perform(post(address + "/edit")
                        .with(as(firm))
                        .with(csrf())
                        .param("act", "submit")
                        .param("version", "0")
                        .param("summary", "三年来与两所学校合作"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("三年来与两所学校合作")))
                .andExpect(content().string(containsString("请填写这一项")));
    }

    @Test
    void secondWriterIsToldWithoutLosingWords() throws Exception {
        String address = file();
        mvc.perform(words(post(address + "/draft"), 0).with(as(firm))).andExpect(status().isNoContent());
        mvc.perform(words(post(address + "/draft"), 0).with(as(firm))).andExpect(status().isConflict());
        mvc.perform(words(post(address + "/edit"), 0).with(as(firm)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("与学院共建专业")));
    }

    @Test
    void draftIsTheApplicantsOwn() throws Exception {
        String address = file();
        mvc.perform(get(address).with(as(school))).andExpect(status().isNotFound());
        mvc.perform(get(address).with(as(officer))).andExpect(status().isNotFound());
        mvc.perform(get(address).with(as(firm))).andExpect(status().isOk());
    }

    @Test
    void secondApplicationUnderOneSchemeIsRefused() throws Exception {
        file();
        String back = mvc.perform(post("/cases").with(as(firm)).with(csrf()).param("scheme", SCHEME))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(back).isEqualTo("/cases/new?scheme=" + SCHEME);
    }

    @Test
    void schemeIsTriedBeforeItIsInForceAndFaultsKeepTheText() throws Exception {
        String text = schemes.text(schemes.get("case-selection"));
        mvc.perform(post("/schemes/case-selection/edit")
                        .with(as(officer))
                        .with(csrf())
                        .param("act", "write")
                        .param("version", "1")
                        .param("reason", "试改")
                        .param("definition", text.replace("quota: 20", "quota: -4")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("名额不能是负数")))
                .andExpect(content().string(containsString("quota: -4")));
        mvc.perform(post("/schemes/" + SCHEME + "/edit")
                        .with(as(officer))
                        .with(csrf())
                        .param("act", "try")
                        .param("version", "1")
                        .param("unit", firm.organisationId().toString())
                        .param("definition", schemes.text(schemes.get(SCHEME))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("尚未生效")));
    }

    private void decide(String address, String owner, long version) throws Exception {
        mvc.perform(post(address + "/steps")
                        .with(as(second))
                        .with(csrf())
                        .param("act", "DECIDE")
                        .param("version", String.valueOf(version))
                        .param("passed", "true")
                        .param("owner", owner)
                        .param("document", "云教〔2026〕5号")
                        .param("opinion", "同意入库"))
                .andExpect(status().is3xxRedirection());
    }

    private void step(String address, Person by, String act, String opinion, long version) throws Exception {
        mvc.perform(post(address + "/steps")
                        .with(as(by))
                        .with(csrf())
                        .param("act", act)
                        .param("version", String.valueOf(version))
                        .param("opinion", opinion))
                .andExpect(status().is3xxRedirection());
    }

    /** Files, with a patent shared with the school so that one of the conditions holds. */
    private String file() throws Exception {
        item(
                "intellectual-property",
                "startsOn",
                "2026-01-05",
                "kind",
                "发明专利",
                "number",
                UUID.randomUUID().toString(),
                "state",
                "有效");
        String edit = mvc.perform(post("/cases").with(as(firm)).with(csrf()).param("scheme", SCHEME))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return String.valueOf(edit).replace("/edit", "");
    }

    private static MockHttpServletRequestBuilder words(MockHttpServletRequestBuilder request, long version) {
        return request.with(csrf())
                .param("version", String.valueOf(version))
                .param("summary", "与学院共建专业")
                .param("plan", "三年共建三个专业")
                .param("condition-G3", "无事故")
                .param("condition-C1", "参加职教集团")
                .param("contact", "赵强")
                .param("phone", "13800001234")
                .param("commitment", "以上内容真实");
    }

    private void item(String ledger, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post("/ledgers/" + ledger)
                .with(as(school))
                .with(csrf())
                .param("title", "合作" + UUID.randomUUID())
                .param("partner", firm.organisationName());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        mvc.perform(request).andExpect(status().is3xxRedirection());
    }

    private static Person person(OrganisationId unit, String name, Role role) {
        return new Person(AccountId.random(), "login", name, unit, name, CITY, Set.of(role));
    }
}
