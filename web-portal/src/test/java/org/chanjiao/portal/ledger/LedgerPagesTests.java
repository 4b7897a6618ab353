package org.chanjiao.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class LedgerPagesTests {

    private static final RegionCode CITY = RegionCode.of("211000");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private LedgerTypes types;

    private Person clerk;
    private Person partner;
    private Person bureau;

    @BeforeEach
    void aSchoolAndItsPartner() {
        String run = UUID.randomUUID().toString().substring(0, 6);
        clerk = person(organisations.register(CITY, "青川职校" + run, OrganisationKind.SCHOOL), Role.SCHOOL);
        OrganisationId works = organisations.register(CITY, "青川机床" + run, OrganisationKind.ENTERPRISE);
        partner = new Person(AccountId.random(), "zhao", "赵强", works, "青川机床" + run, CITY, Set.of(Role.ENTERPRISE));
        bureau = person(organisations.register(CITY, "青川教育局" + run, OrganisationKind.BUREAU), Role.POLICY_OFFICER);
    }

    @Test
    void everyLedgerHasItsListFormFiguresAndPrint() throws Exception {
        for (LedgerType type : types.all()) {
            String path = "/ledgers/" + type.code();
            for (String page : new String[] {path, path + "/new", path + "/figures", path + "/print"}) {
                mvc.perform(get(page).with(as(bureau)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString(type.name())));
            }
        }
    }

    @Test
    void aFormThatIsWrongComesBackAsItWasWithWhatIsWrong() throws Exception {
        mvc.perform(post("/ledgers/cooperation-agreement")
                        .with(as(clerk))
                        .with(csrf())
                        .param("title", "数控共建协议")
                        .param("amount", "二十万"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"数控共建协议\"")))
                .andExpect(content().string(containsString("签订日期：没有填写")))
                .andExpect(content().string(containsString("不是数字")));
    }

    @Test
    void anItemIsAddedConfirmedByItsPartnerReviewedAndVoided() throws Exception {
        String address = add("数控共建协议");
        mvc.perform(get(address).with(as(clerk)))
                .andExpect(content().string(containsString("待对方确认")))
                .andExpect(content().string(containsString("13800001234")));
        mvc.perform(get("/confirmations").with(as(partner)))
                .andExpect(content().string(containsString("数控共建协议")))
                .andExpect(content().string(not(containsString("13800001234"))));

        String question = mvc.perform(get("/confirmations").with(as(partner)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*?action=\"(/confirmations/[0-9a-f-]{36})\".*", "$1");
        mvc.perform(post(question).with(as(partner)).with(csrf()).param("answer", "CONFIRMED"))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get(address).with(as(clerk))).andExpect(content().string(containsString("A 对方已确认")));
        mvc.perform(post(address + "/review").with(as(bureau)).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get(address).with(as(bureau))).andExpect(content().string(containsString("审核通过")));
        mvc.perform(post(address + "/void").with(as(clerk)).with(csrf()).param("reason", "重复"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(address).with(as(clerk))).andExpect(content().string(containsString("此记录已作废")));
    }

    @Test
    void whatLooksTheSameStandsSideBySideAndWantsAReason() throws Exception {
        String address = add("数控共建协议");
        MockHttpServletRequestBuilder again = post("/ledgers/cooperation-agreement")
                .with(as(clerk))
                .with(csrf())
                .param("title", "数控共建协议")
                .param("partner", partner.organisationName())
                .param("startsOn", "2026-03-01")
                .param("mode", "共建专业")
                .param("amount", "1300000")
                .param("state", "履行中");
        mvc.perform(again)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"" + address + "\"")))
                .andExpect(content().string(containsString("<td>1,300,000</td>")))
                .andExpect(content().string(containsString("<td>120,000</td>")))
                .andExpect(content().string(containsString("为什么是另一条")));

        String second = mvc.perform(again.param("apart", "第二期"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(String.valueOf(second)).with(as(clerk)))
                .andExpect(content().string(containsString("另立一条的理由：第二期")))
                .andExpect(content().string(containsString("href=\"" + address + "\"")));
    }

    @Test
    void anItemStandsBelowItsOwnLedgerOnly() throws Exception {
        String elsewhere = add("数控共建协议").replace("cooperation-agreement", "training-base");
        mvc.perform(get(elsewhere).with(as(clerk))).andExpect(status().isNotFound());
        mvc.perform(get(elsewhere + "/edit").with(as(clerk))).andExpect(status().isNotFound());
        mvc.perform(post(elsewhere + "/void").with(as(clerk)).with(csrf()).param("reason", "重复"))
                .andExpect(status().isNotFound());
        mvc.perform(get("/ledgers/training-base/new").with(as(clerk))).andExpect(status().isOk());
    }

    @Test
    void whoOpenedAnOlderVersionIsToldSo() throws Exception {
        String address = add("数控共建协议");
        mvc.perform(get(address + "/edit").with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")));
        mvc.perform(post(address)
                        .with(as(clerk))
                        .with(csrf())
                        .param("version", "7")
                        .param("title", "改")
                        .param("partner", partner.organisationName())
                        .param("startsOn", "2026-03-01")
                        .param("mode", "共建专业")
                        .param("state", "履行中"))
                .andExpect(status().isConflict());
    }

    @Test
    void aPartnerWithoutAnAccountAnswersOnceByItsLink() throws Exception {
        String address = add("数控共建协议");
        MvcResult made = mvc.perform(post(address + "/link").with(as(clerk)).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String link = made.getFlashMap().get("notice").toString().replaceAll("(?s).*(/confirm/[\\w-]{43}).*", "$1");

        mvc.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("数控共建协议")));
        mvc.perform(post(link).with(csrf()).param("answer", "CORRECTED").param("note", "金额应为 10 万元"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(link)).andExpect(status().isNotFound());
        mvc.perform(get("/disputes").with(as(bureau))).andExpect(content().string(containsString("金额应为 10 万元")));
    }

    @Test
    void theWorkbookHoldsWhatTheListShows() throws Exception {
        add("数控共建协议");
        MvcResult started = mvc.perform(
                        get("/ledgers/cooperation-agreement/export.xlsx").with(as(clerk)))
                .andReturn();
        started.getAsyncResult();
        byte[] workbook = started.getResponse().getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getFirstSheet().read()).hasSize(2).last().asString().contains("数控共建协议");
        }
    }

    @Test
    void namesAreSuggestedFromTwoCharactersOn() throws Exception {
        mvc.perform(get("/ledgers/organisations")
                        .param("q", partner.organisationName())
                        .with(as(clerk)))
                .andExpect(content().string(containsString(partner.organisationName())));
        mvc.perform(get("/ledgers/organisations").param("q", "青").with(as(clerk)))
                .andExpect(content().string("[]"));
    }

    private String add(String title) throws Exception {
        String address = mvc.perform(post("/ledgers/cooperation-agreement")
                        .with(as(clerk))
                        .with(csrf())
                        .param("title", title)
                        .param("partner", partner.organisationName())
                        .param("startsOn", "2026-03-01")
                        .param("mode", "共建专业")
                        .param("amount", "120000")
                        .param("state", "履行中")
                        .param("contactPhone", "13800001234"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).matches("/ledgers/cooperation-agreement/[0-9a-f-]{36}");
        return address;
    }

    private static Person person(OrganisationId unit, Role role) {
        return new Person(AccountId.random(), "login", "刘洋", unit, "单位", CITY, Set.of(role));
    }
}
