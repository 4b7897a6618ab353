package org.chanjiao.site;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.PublishedPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PromisePagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Measures measures;

    @Autowired
    private BeanFactory beans;

    @Test
    void everybodyReadsPromisesWithTheirSentenceAndNoForm() throws Exception {
        PublishedPlan plan = PublishedPlan.publish(beans, "磐石市公开方案" + UUID.randomUUID(), 2);
        measures.derive(plan.policy());

        mvc.perform(get("/promises"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(plan.title())))
                .andExpect(header().string("Cache-Control", containsString("max-age=300")))
                .andExpect(cookie().doesNotExist("SESSION"));
        mvc.perform(get("/promises/" + plan.policy()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("双师型教师占比达到"), containsString("暂无核实数据"), not(containsString("<form")))));
    }

    @Test
    void aPolicyThatIsNotThereIsNotFound() throws Exception {
        mvc.perform(get("/promises/" + UUID.randomUUID())).andExpect(status().isNotFound());
        mvc.perform(get("/promises?region=elsewhere")).andExpect(status().isOk());
    }
}
