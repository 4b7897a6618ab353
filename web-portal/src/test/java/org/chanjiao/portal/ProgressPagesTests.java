package org.chanjiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.measure.Measures;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.security.As;
import org.chanjiao.target.TargetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ProgressPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Facts facts;

    PublishedPlan plan;
    TargetId target;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(
                beans, "进度方案" + UUID.randomUUID().toString().substring(0, 8), 5);
        beans.getBean(Measures.class).derive(plan.policy());
        target = plan.targets().get(3);
    }

    @Test
    void targetPageTellsFigureLightAndWhy() throws Exception {
        record("2", Grade.B);

        String page = open("/targets/" + target);

        assertThat(page)
                .contains("已核进展", "序时应达", "要求不少于 3", "B 已审核", "/targets/" + target + "/trial")
                .contains("data-chart=\"path\"", "绑定台账", "/targets/" + target + "/case.jsonl");
        assertThat(open("/tasks?policy=" + plan.policy() + "&size=100")).contains("2/3", "进展", "完成率");
        assertThat(open("/policies/" + plan.policy())).contains("2/3");
    }

    @Test
    void bindingIsShownBeforeItIsSaved() throws Exception {
        assertThat(open("/targets/" + target + "/binding")).contains("training-base/bases", "按目标用词推荐");
        assertThat(open("/targets/" + target + "/binding?choice=training-base/bases"))
                .contains("预览：会计入什么", "确认绑定");
        mvc.perform(post("/targets/" + target + "/binding")
                        .param("choice", "training-base/bases")
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void measureKeepsWhatCannotBeRead() throws Exception {
        String form = open("/targets/" + target + "/measure");
        assertThat(form).contains("逐项累加", "按天均匀推进");

        String again = mvc.perform(post("/targets/" + target + "/measure")
                        .param("quantity", "COUNT")
                        .param("accumulation", "FLOW")
                        .param("pace", "STEPPED")
                        .param("steps", "年底 一半")
                        .param("tolerance", "10")
                        .param("weight", "两倍")
                        .param("start", "2026-01-01")
                        .param("population", "NONE")
                        .param("seen", "0")
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(again).contains("年底 一半", "两倍", "请写明原因");
    }

    @Test
    void statisticCountsOnceASecondPersonHasComparedIt() throws Exception {
        TargetId other = plan.targets().get(4);
        String at = mvc.perform(post("/targets/" + other + "/statistics")
                        .param("statedOn", "2026-06-30")
                        .param("value", "2")
                        .param("document", "磐石市统计公报")
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(open(at)).contains("磐石市统计公报", "尚未核对");

        mvc.perform(post(at + "/check")
                        .param("seen", "0")
                        .with(as(As.person(PublishedPlan.CITY, Role.SUPERVISOR)))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(open("/targets/" + other)).contains("B 已审核", at);
    }

    @Test
    void trialJudgesWhatIsTypedAndKeepsNothing() throws Exception {
        String page = mvc.perform(post("/targets/" + target + "/trial")
                        .param("asOf", "2026-09-15")
                        .param("facts", "2026-05-01, 3, A")
                        .with(as(Role.LEADER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("试算结果", "完成");
    }

    @Test
    void everyCountOfTheOverviewOpensItsRows() throws Exception {
        assertThat(open("/standings")).contains("进度总览", "按政策", "/standings/targets?region=211000");
        assertThat(open("/standings/targets?region=211000&policy=" + plan.policy() + "&size=100"))
                .contains("/targets/" + target);
    }

    @Test
    void downloadedCaseIsJudgedAlikeByTheInterfaceForPrograms() throws Exception {
        record("2", Grade.B);
        String given = open("/targets/" + target + "/case.jsonl");

        String judged = mvc.perform(post("/api/v1/targets/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(given)
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(judged).isEqualTo(open("/api/v1/targets/" + target + "/progress"));
        mvc.perform(post("/api/v1/targets/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"facts\": []}")
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void statementsOfTheTargetPageDoNotGrowWithItsFacts() throws Exception {
        record("1", Grade.B);
        int few = Statements.of(() -> open("/targets/" + target)).size();
        for (int n = 0; n < 5; n++) {
            record("0", Grade.D);
        }

        assertThat(Statements.of(() -> open("/targets/" + target))).hasSize(few);
    }

    @Test
    void factIsWrittenWithAllItsTotalsInSixStatements() throws Exception {
        assertThat(Statements.of(() -> record("1", Grade.B))).hasSize(6);
        for (int n = 0; n < 5; n++) {
            record("0." + n, Grade.D);
        }

        assertThat(Statements.of(() -> record("2", Grade.B))).hasSize(6);
    }

    private void record(String value, Grade grade) {
        facts.record(
                target,
                FactSource.report(UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8))),
                List.of(NewFact.of(LocalDate.of(2026, 6, 1), new BigDecimal(value), grade, "school-1", "磐石学校")));
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path).with(as(Role.POLICY_OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
