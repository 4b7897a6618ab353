package org.chanjiao.portal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.measure.Measures;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.PublishedPlan;
import org.chanjiao.reporting.CycleFigures;
import org.chanjiao.reporting.ReportFilter;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.ReportShelf;
import org.chanjiao.security.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;

@PortalTest
class ReportPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private ReportSheets sheets;

    private PublishedPlan plan;
    private Person clerk;
    private Person officer;
    private ReportId report;
    private String self;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(beans, "填报试点方案" + UUID.randomUUID(), 1);
        beans.getBean(Measures.class).derive(plan.policy());
        clerk = of(plan.bureau(), "何子衿", Role.UNIT_REPORTER);
        officer = As.person(PublishedPlan.CITY, Role.POLICY_OFFICER);
        report = shelf.page(new ReportFilter(ReportList.ALL, plan.policy().value(), null), clerk, null, 20)
                .rows()
                .get(0)
                .id();
        self = "/reports/" + report;
    }

    @Test
    void theListShowsTheRequestAndTheFormItsSentence() throws Exception {
        mvc.perform(get("/reports").param("q", plan.title()).with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(plan.title())))
                .andExpect(content().string(containsString("2026年第三季度")));
        mvc.perform(get(self + "/edit").with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("新建公共实训基地1个")))
                .andExpect(content().string(containsString("截至本期末累计")));
    }

    @Test
    void anotherUnitDoesNotFindIt() throws Exception {
        Person stranger = of(OrganisationId.random(), "外单位", Role.UNIT_REPORTER);
        mvc.perform(get(self).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(sending("submit", "1").with(as(stranger))).andExpect(status().isNotFound());
    }

    @Test
    void autosaveAnswersWithTheNextVersion() throws Exception {
        mvc.perform(post(self + "/draft")
                        .param("version", String.valueOf(sheet().version()))
                        .param("value-2", "1")
                        .with(csrf())
                        .with(as(clerk)))
                .andExpect(status().isNoContent())
                .andExpect(header().string("X-Version", String.valueOf(sheet().version())));
        assertThat(sheet().lines().get(1).entry().value()).isEqualTo("1");
    }

    @Test
    void badFiguresAreNamedAndNothingTypedIsLost() throws Exception {
        mvc.perform(sending("submit", "一个").with(as(clerk)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请填写一个数")))
                .andExpect(content().string(containsString("一个")))
                .andExpect(content().string(containsString("已完成选址")));
    }

    @Test
    void aFigureThatNeedsAFileSaysSoAndKeepsWhatWasTyped() throws Exception {
        beans.getBean(CycleFigures.class)
                .requireEvidence(plan.policy(), plan.targets().get(1), "盖章的验收文件", officer);
        mvc.perform(get(self + "/edit").with(as(clerk))).andExpect(content().string(containsString("须附材料：盖章的验收文件")));
        mvc.perform(sending("submit", "1").with(as(clerk)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("#evidence-2")))
                .andExpect(content().string(containsString("这个数须附佐证材料")))
                .andExpect(content().string(containsString("已完成选址")));
    }

    @Test
    void anAcceptedFigureIsPutRightAndARefusedCorrectionKeepsWhatWasTyped() throws Exception {
        mvc.perform(sending("submit", "1").with(as(clerk)));
        mvc.perform(post("/reviews/" + report + "/acceptance").with(csrf()).with(as(officer)));
        mvc.perform(post(self + "/corrections")
                        .param("words", "应为3个，漏计两个")
                        .with(csrf())
                        .with(as(clerk)))
                .andExpect(redirectedUrl(self));
        mvc.perform(get("/reports").param("list", "correction").with(as(officer)))
                .andExpect(content().string(containsString(plan.title())));
        mvc.perform(get(self).with(as(officer))).andExpect(content().string(containsString("应为3个，漏计两个")));

        var refused = mvc.perform(restating("三", "漏计").with(as(officer))).andReturn();
        mvc.perform(get(self)
                        .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, refused.getFlashMap())
                        .with(as(officer)))
                .andExpect(content().string(containsString("value=\"三\"")))
                .andExpect(content().string(containsString("value=\"漏计\"")))
                .andExpect(content().string(containsString("请填写一个数")));
        mvc.perform(restating("3", "漏计两个").with(as(officer))).andExpect(redirectedUrl(self));
        mvc.perform(get(self).with(as(clerk)))
                .andExpect(content().string(containsString("更正：1个 → 3个")))
                .andExpect(content().string(containsString("漏计两个")));
    }

    private MockHttpServletRequestBuilder restating(String value, String reason) {
        return post(self + "/lines/2/restatement")
                .param("value-2", value)
                .param("why-2", reason)
                .with(csrf());
    }

    @Test
    void aSecondTabSeesBothVersions() throws Exception {
        long seen = sheet().version();
        mvc.perform(sending("save", "1").with(as(clerk))).andExpect(redirectedUrl(self + "/edit"));
        mvc.perform(post(self + "/edit")
                        .param("act", "save")
                        .param("version", String.valueOf(seen))
                        .param("value-2", "2")
                        .with(csrf())
                        .with(as(clerk)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("两个版本不一致")))
                .andExpect(content().string(containsString("何子衿")));
    }

    @Test
    void goesBackWithANoteAtItsFieldAndIsAcceptedTheSecondTime() throws Exception {
        mvc.perform(sending("submit", "1").with(as(clerk))).andExpect(redirectedUrl(self));
        mvc.perform(get("/reviews").with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(plan.title())));
        mvc.perform(get("/reviews/" + report).with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("核对未发现疑点")));
        mvc.perform(post("/reviews/" + report + "/return").with(csrf()).with(as(officer)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/reviews/" + report + "/return")
                        .param("note-2", "基地尚未验收")
                        .with(csrf())
                        .with(as(officer)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(self + "/edit").with(as(clerk))).andExpect(content().string(containsString("退回意见：基地尚未验收")));

        mvc.perform(sending("submit", "1").with(as(clerk))).andExpect(redirectedUrl(self));
        mvc.perform(post("/reviews/" + report + "/acceptance").with(csrf()).with(as(officer)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(self).with(as(clerk)))
                .andExpect(content().string(containsString("已通过")))
                .andExpect(content().string(not(containsString("提交审核"))));
        mvc.perform(sending("save", "9").with(as(clerk))).andExpect(status().isConflict());
    }

    @Test
    void theBureauOpensAnAcceptedReportWithAReason() throws Exception {
        mvc.perform(sending("submit", "1").with(as(clerk)));
        mvc.perform(post("/reviews")
                        .param("ticked", report.toString())
                        .with(csrf())
                        .with(as(officer)))
                .andExpect(redirectedUrl("/reviews"));
        mvc.perform(post(self + "/unlock").with(csrf()).with(as(officer))).andExpect(redirectedUrl(self));
        assertThat(sheet().mayWrite()).isFalse();

        mvc.perform(post(self + "/unlock").param("reason", "核减一个").with(csrf()).with(as(officer)))
                .andExpect(redirectedUrl(self));
        assertThat(sheet().mayWrite()).isTrue();
    }

    @Test
    void nobodyReviewsTheirOwn() throws Exception {
        mvc.perform(sending("submit", "1").with(as(officer))).andExpect(redirectedUrl(self));
        mvc.perform(post("/reviews/" + report + "/acceptance").with(csrf()).with(as(officer)))
                .andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder sending(String act, String value) {
        return post(self + "/edit")
                .param("act", act)
                .param("version", String.valueOf(sheet().version()))
                .param("progress-1", "已完成选址")
                .param("value-2", value)
                .with(csrf());
    }

    private ReportSheet sheet() {
        return sheets.of(report, clerk);
    }

    private static Person of(OrganisationId unit, String name, Role role) {
        return new Person(AccountId.random(), "he.zijin", name, unit, "市教育局", PublishedPlan.CITY, Set.of(role));
    }
}
