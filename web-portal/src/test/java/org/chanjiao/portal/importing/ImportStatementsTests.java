package org.chanjiao.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.portal.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The wizard asks the database as often for fifty pages as for one. */
@PortalTest
class ImportStatementsTests {
    private static final RequestPostProcessor CLERK = as(Role.POLICY_OFFICER);

    @Autowired
    MockMvc mvc;

    @Test
    void readsFiftyPagesInAsManyStatementsAsOne() throws Exception {
        String small = upload(1);
        String large = upload(60);
        assertThat(page(large).select(".item-task")).hasSize(60);
        assertThat(page(large).select(".item-target")).hasSizeGreaterThan(200);

        for (String part : new String[] {"", "?show=OPEN", "/head", "/publication", "/comparison"}) {
            int expected = Statements.of(() -> page(small + part)).size();
            assertThat(expected).as(part).isBetween(10, 32);
            assertThat(Statements.of(() -> page(large + part))).as(part).hasSize(expected);
        }
        assertThat(Statements.of(() -> page(item(large)))).hasSameSizeAs(Statements.of(() -> page(item(small))));
        assertThat(Statements.of(() -> page("/imports"))).hasSizeLessThan(15);
    }

    @Test
    void decidesAboutAnItemInAsManyStatementsWhateverTheDocumentsLength() throws Exception {
        Element small = verdict(upload(1));
        Element large = verdict(upload(60));

        int expected = Statements.of(() -> accept(small)).size();
        assertThat(Statements.of(() -> accept(large))).hasSize(expected);
    }

    private String item(String draft) throws Exception {
        return Objects.requireNonNull(page(draft).selectFirst(".item-task > form [data-edit]"))
                .attr("href");
    }

    private Element verdict(String draft) throws Exception {
        return Objects.requireNonNull(page(draft).selectFirst(".item-task > form.verdict"));
    }

    private void accept(Element form) throws Exception {
        int status = mvc.perform(post(form.attr("action"))
                        .param("verdict", "ACCEPT")
                        .param("version", form.select("input[name=version]").val())
                        .with(CLERK)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(302);
    }

    private Document page(String address) throws Exception {
        var answer =
                mvc.perform(get(URI.create(address)).with(CLERK)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String upload(int tasks) throws Exception {
        StringBuilder plan = new StringBuilder("长文件实施方案" + UUID.randomUUID() + "\n\n一、主要任务\n");
        for (int task = 1; task <= tasks; task++) {
            plan.append(task).append("．推进第").append(task).append("项工作。");
            for (int figure = 1; figure <= 5; figure++) {
                plan.append("健全校企协同育人机制，完善需求对接、过程管理与质量评价办法，推动教学内容与岗位标准同步更新。".repeat(4))
                        .append("到2027年，建成第")
                        .append(figure)
                        .append("类实训基地")
                        .append(task + figure)
                        .append("个以上。");
            }
            plan.append("（责任单位：市教育局、市财政局）\n");
        }
        String address = mvc.perform(post("/imports")
                        .param("text", plan.toString())
                        .with(CLERK)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(address);
    }
}
