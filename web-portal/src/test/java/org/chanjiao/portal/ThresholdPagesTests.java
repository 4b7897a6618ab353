package org.chanjiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
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
import org.chanjiao.progress.Light;
import org.chanjiao.standing.StandingChecks;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ThresholdPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    Facts facts;

    @Autowired
    Standings standings;

    @Autowired
    StandingChecks checks;

    @Autowired
    JdbcClient database;

    PublishedPlan plan;
    TargetId target;

    /** So late that one of three is far behind. */
    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(
                beans, "阈值方案" + UUID.randomUUID().toString().substring(0, 8), 5);
        beans.getBean(Measures.class).derive(plan.policy());
        target = plan.targets().get(3);
        database.sql("update target set deadline_on = date '2026-12-31' where id = ?")
                .param(target.value())
                .update();
        database.sql("update target_measure set start_on = date '2020-01-01', pace = 'LINEAR' where target_id = ?")
                .param(target.value())
                .update();
        facts.record(
                target,
                FactSource.report(UUID.randomUUID()),
                List.of(NewFact.of(LocalDate.of(2026, 6, 1), BigDecimal.ONE, Grade.B, "school-1", "磐石学校")));
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() throws Exception {
        assertThat(light()).isEqualTo(Light.RED);

        String page = text(open("?green=60&yellow=40"));

        assertThat(page).contains("现行：绿灯 90%、黄灯 75%", "保存后会变的灯", "/targets/" + target);
        assertThat(text(open("?green=90&yellow=75"))).contains("没有灯会变");
        assertThat(light()).isEqualTo(Light.RED);
    }

    @Test
    void savesWithAReasonAndJudgesAnew() throws Exception {
        MockHttpServletResponse saved = save("50", "30", "市政府专题会议", "90", "75");

        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(light()).isEqualTo(Light.GREEN);
        assertThat(text(open(""))).contains("现行：绿灯 50%、黄灯 30%");
        assertThat(checks.check(plan.policy())).isZero();
        assertThat(database.sql(
                                "select summary from audit_entry where subject_id = ? and action = 'policy.thresholds-set'")
                        .param(plan.policy().toString())
                        .query(String.class)
                        .single())
                .contains("绿灯 50%", "市政府专题会议");
    }

    @Test
    void refusesWithoutAReasonOrInDisorderAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse unreasoned = save("50", "30", " ", "90", "75");
        assertThat(unreasoned.getStatus()).isEqualTo(422);
        assertThat(text(unreasoned)).contains("请写明原因", "value=\"50\"");

        assertThat(text(save("50", "60", "会议", "90", "75"))).contains("黄灯界限不能高于绿灯界限", "value=\"60\"");
        assertThat(text(save("许多", "60", "会议", "90", "75"))).contains("请填 0 到 100 之间的百分数", "value=\"许多\"");
        assertThat(text(save("120", "60", "会议", "90", "75"))).contains("绿灯界限不能超过 100%");
        assertThat(light()).isEqualTo(Light.RED);
    }

    @Test
    void showsWhatSomebodyElseHasSetMeanwhile() throws Exception {
        save("80", "60", "会议", "90", "75");

        MockHttpServletResponse late = save("50", "30", "另一会议", "90", "75");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("有人刚刚改过", "绿灯 80%、黄灯 60%", "另一会议", "name=\"seenGreen\" value=\"80\"");
    }

    private Light light() {
        return standings.of(target).orElseThrow().light();
    }

    private MockHttpServletResponse open(String query) throws Exception {
        return mvc.perform(get("/policies/" + plan.policy() + "/thresholds" + query)
                        .with(as(Role.POLICY_OFFICER)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse save(
            String green, String yellow, String reason, String seenGreen, String seenYellow) throws Exception {
        return mvc.perform(post("/policies/" + plan.policy() + "/thresholds")
                        .param("green", green)
                        .param("yellow", yellow)
                        .param("reason", reason)
                        .param("seenGreen", seenGreen)
                        .param("seenYellow", seenYellow)
                        .with(as(Role.POLICY_OFFICER))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString();
    }
}
