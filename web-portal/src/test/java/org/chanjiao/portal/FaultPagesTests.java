package org.chanjiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.standing.StandingFaults;
import org.chanjiao.target.TargetId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class FaultPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    JdbcClient database;

    @Autowired
    StandingFaults faults;

    PublishedPlan plan;
    TargetId target;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(
                beans, "核对方案" + UUID.randomUUID().toString().substring(0, 8), 5);
        beans.getBean(Measures.class).derive(plan.policy());
        target = plan.targets().get(3);
    }

    @Test
    void recomputesAtAnAdministratorsWishAndTellsNoBusinessData() throws Exception {
        database.sql("update target_standing set value = 7, explanation = '改过的说明' where target_id = ?")
                .param(target.value())
                .update();

        recompute(Notice.warn("faults.recomputed", "1"));
        recompute(Notice.done("faults.recomputed.same"));

        String page = open();
        assertThat(page)
                .contains("进度核对", target.toString(), plan.policy().toString(), "重新计算")
                .doesNotContain("改过的说明", "核对方案");
        assertThat(database.sql(
                                "select count(*) from audit_entry where action = 'progress.recomputed' and subject_id = ?")
                        .param(plan.policy().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void tellsWhenEverythingWasLastChecked() throws Exception {
        faults.checked(12, 3);

        assertThat(open()).contains("12 件政策，3 处不一致");
    }

    @Test
    void knowsNoOtherPolicy() throws Exception {
        mvc.perform(post("/settings/faults/" + UUID.randomUUID())
                        .with(as(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private void recompute(Notice notice) throws Exception {
        mvc.perform(post("/settings/faults/" + plan.policy())
                        .with(as(Role.SYSTEM_ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(redirectedUrl("/settings/faults"))
                .andExpect(flash().attribute("notice", notice));
    }

    private String open() throws Exception {
        return mvc.perform(get("/settings/faults").with(as(Role.SYSTEM_ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
