package org.chanjiao.portal.reporting;

import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.PublishedPlan;
import org.chanjiao.security.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What stands around the reports: the home page, cycles, statistics and burden. */
@PortalTest
class ReportDeskPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory beans;

    private PublishedPlan plan;
    private Person clerk;
    private Person officer;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(beans, "填报设置方案" + UUID.randomUUID(), 1);
        beans.getBean(Measures.class).derive(plan.policy());
        clerk = new Person(
                AccountId.random(),
                "he.zijin",
                "何子衿",
                plan.bureau(),
                "市教育局",
                PublishedPlan.CITY,
                Set.of(Role.UNIT_REPORTER));
        officer = As.person(PublishedPlan.CITY, Role.POLICY_OFFICER);
    }

    @Test
    void theHomePageCountsAndTellsOfTheRequest() throws Exception {
        mvc.perform(get("/").with(as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/reports?list=open")))
                .andExpect(content().string(containsString("下发填报")))
                .andExpect(content().string(containsString(plan.title())));
        mvc.perform(get("/").with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("待审核填报")));
    }

    @Test
    void theOfficerSetsTheCycle() throws Exception {
        String self = "/report-cycles/" + plan.policy();
        mvc.perform(get("/report-cycles").with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(plan.title())));
        mvc.perform(get(self).with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("每季度")));
        mvc.perform(post(self)
                        .param("version", "0")
                        .param("frequency", "MONTHLY")
                        .param("dueDays", "5")
                        .param("graceDays", "2")
                        .with(csrf())
                        .with(as(officer)))
                .andExpect(redirectedUrl(self));
        mvc.perform(post(self + "/status").param("open", "false").with(csrf()).with(as(officer)))
                .andExpect(redirectedUrl(self));
        mvc.perform(get(self).with(as(officer))).andExpect(content().string(containsString("已关闭")));
    }

    @Test
    void theOfficerSaysFigureByFigureWhoReportsAndWithWhichFile() throws Exception {
        String self = "/report-cycles/" + plan.policy() + "/figures";
        String figure = self + "/" + plan.targets().get(1);
        mvc.perform(get(self).with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("新建公共实训基地1个")));
        mvc.perform(post(figure + "/evidence")
                        .param("sentence", "盖章的验收文件")
                        .with(csrf())
                        .with(as(officer)))
                .andExpect(redirectedUrl(self + "#figure-" + plan.targets().get(1)));
        mvc.perform(get(self).with(as(officer))).andExpect(content().string(containsString("盖章的验收文件")));
        mvc.perform(post(figure + "/units").param("unit", "没有这个单位").with(csrf()).with(as(officer)))
                .andExpect(flash().attributeExists("notice"));
    }

    @Test
    void figuresNobodyReportsAreCountedListedAndGivenToAUnit() throws Exception {
        mvc.perform(get("/").with(as(officer)))
                .andExpect(content().string(containsString("/unasked-figures")))
                .andExpect(content().string(containsString("无人填报的数")));
        mvc.perform(get("/unasked-figures").with(as(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(plan.title())));
        mvc.perform(post("/report-cycles/" + plan.policy() + "/figures/"
                                + plan.targets().get(0) + "/units")
                        .param("unit", "市教育局")
                        .with(csrf())
                        .with(as(officer)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/unasked-figures").with(as(officer)))
                .andExpect(content().string(not(containsString(plan.title()))));
    }

    @Test
    void statisticsAndBurdenNameTheUnit() throws Exception {
        for (String address : new String[] {"/report-statistics", "/report-statistics/print", "/report-burden"}) {
            mvc.perform(get(address).with(as(clerk)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("2026年第三季度")));
        }
        mvc.perform(get("/report-statistics/export.xlsx").with(as(officer))).andExpect(status().isOk());
    }
}
