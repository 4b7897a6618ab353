package org.chanjiao.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class ImportPagesTests {
    private static final RequestPostProcessor CLERK = as(Role.POLICY_OFFICER);

    @Autowired
    MockMvc mvc;

    @Test
    void showsTextAndDraftSideBySideWithEachLetterOfTheTextKept() throws Exception {
        String plan = plan();
        Document page = page(upload(plan));

        String shown = String.join("", page.select("#source .line").eachText());
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(plan.replaceAll("\\s", ""));
        assertThat(page.select("#draft .item-task")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select(".to-text"))
                .allSatisfy(link -> assertThat(page.select(link.attr("href"))).isNotEmpty());
        assertThat(page.select("#source a.mark")).allSatisfy(mark -> assertThat(
                        page.getElementById(mark.attr("href").substring(1)))
                .as(mark.attr("href"))
                .isNotNull());
    }

    @Test
    void keepsADecisionAndShowsIt() throws Exception {
        String address = upload(plan());
        Element task = page(address).selectFirst(".item-task");
        Element form = Objects.requireNonNull(task.selectFirst("form.verdict"));

        assertThat(send(form, "verdict", "ACCEPT").getStatus()).isEqualTo(302);
        Element after = Objects.requireNonNull(page(address).getElementById(task.id()));
        assertThat(after.selectFirst(".chip-done")).isNotNull();
    }

    @Test
    void showsBothVersionsWhenTwoClerksDecideOnOneItem() throws Exception {
        String address = upload(plan());
        Element form = Objects.requireNonNull(page(address).selectFirst(".item-task form.verdict"));
        send(form, "verdict", "ACCEPT");

        MockHttpServletResponse second = send(form, "verdict", "REJECT");

        assertThat(second.getStatus()).isEqualTo(409);
        Document conflict = Jsoup.parse(second.getContentAsString(StandardCharsets.UTF_8));
        assertThat(conflict.select("table td").eachText()).containsExactly("不采纳", "已采纳");
        assertThat(conflict.select("form input[name=verdict]").val()).isEqualTo("REJECT");
    }

    @Test
    void recognisesTheSameTextAgain() throws Exception {
        String plan = plan();
        String first = upload(plan);

        assertThat(upload(plan.replace("\n", "\r\n"))).isEqualTo(first);
    }

    @Test
    void saysWhyAFileCannotBeReadAndKeepsNothing() throws Exception {
        MockMultipartFile broken = new MockMultipartFile(
                "file", "plan.pdf", "application/pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse answer = mvc.perform(
                        multipart("/imports").file(broken).with(CLERK).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .select("[role=alert]")
                        .text())
                .contains("文件");
    }

    @Test
    void opensEveryPageOfADraft() throws Exception {
        String address = upload(plan());
        Document page = page(address);
        String task = Objects.requireNonNull(page.selectFirst(".item-task > form [data-edit]"))
                .attr("href");

        assertThat(page(task).select("input[name=leads]")).hasSize(1);
        assertThat(page(address + "/head").select("input[name=title]").val()).contains("方案");
        assertThat(page(address + "/publication").select(".checks li")).isNotEmpty();
        assertThat(page(address + "/comparison").select("h1")).hasSize(1);
        assertThat(page(address + "?show=OPEN").select(".item")).isNotEmpty();
        for (Element name : page.select("#questions a.btn-primary")) {
            assertThat(page(name.attr("href")).select("#name form")).isNotEmpty();
        }
    }

    @Test
    void addsATaskAndAFigureOfWordsFromTheText() throws Exception {
        String address = upload(plan());

        String task = redirect(post(address + "/tasks").param("words", "支持学校与企业共建产业学院"));
        assertThat(page(task).select("input[name=title]").val()).isEqualTo("支持学校与企业共建产业学院");
        String figure = redirect(post(address + "/targets").param("words", "建成5所示范学校"));
        assertThat(page(figure).select("input[name=subject]").val()).isNotBlank();
        assertThat(redirect(post(address + "/tasks").param("words", "文中没有的话"))).endsWith("#pick");
    }

    @Test
    void takesAnAnswerWithoutADate() throws Exception {
        String address = upload(plan().replace("到2028年，", ""));
        assertThat(page(address).select("form[action$=/deadlines]")).isNotEmpty();

        redirect(post(address + "/deadlines").param("answer", "UNDATED").param("deadline", ""));
        assertThat(page(address).select("form[action$=/deadlines]")).isEmpty();
        assertThat(page(address).select(".answered li").text()).contains("无时限");
    }

    @Test
    void keepsANameWithoutAnOrganisation() throws Exception {
        String address = upload(plan());
        Element question = Objects.requireNonNull(page(address).selectFirst(".question form[action$=/name]"));

        assertThat(send(question, "action", "KEEP").getStatus()).isEqualTo(302);
        assertThat(page(address).select(".question form[action=" + question.attr("action") + "]"))
                .isEmpty();
    }

    private static String plan() {
        return """
                深化产教融合行动方案%s

                一、主要目标
                到2028年，建成5所示范学校，培育20家以上合作企业。

                二、主要任务
                （一）建设实训基地。每年新建2个公共实训基地，到2027年达到6个。（责任单位：市教育局、财政局，各县（市）区政府）
                （二）培养双师队伍。到2028年双师型教师占比达到60%%以上。（责任单位：市教育局、市冰雪办）
                （三）深化校企合作。支持学校与企业共建产业学院。
                """
                .formatted(UUID.randomUUID());
    }

    private String upload(String text) throws Exception {
        return redirect(post("/imports").param("text", text));
    }

    private String redirect(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder call)
            throws Exception {
        String target = mvc.perform(call.with(CLERK).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Objects.requireNonNull(target);
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get(java.net.URI.create(address)).with(CLERK))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(Element form, String name, String value) throws Exception {
        var call = post(form.attr("action")).param(name, value);
        form.select("input[type=hidden]").forEach(field -> call.param(field.attr("name"), field.val()));
        return mvc.perform(call.with(CLERK).with(csrf())).andReturn().getResponse();
    }
}
