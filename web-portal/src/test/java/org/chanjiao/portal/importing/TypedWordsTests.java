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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a clerk typed stands in the field again when it could not be followed, and closed drafts say so. */
@PortalTest
class TypedWordsTests {
    private static final RequestPostProcessor CLERK = as(Role.POLICY_OFFICER);

    @Autowired
    MockMvc mvc;

    @Test
    void keepsWordsThatTheTextDoesNotHold() throws Exception {
        String draft = upload(plan());

        assertThat(after(post(draft + "/tasks").param("words", "文中没有的话"))
                        .select("#pick-words")
                        .text())
                .isEqualTo("文中没有的话");
    }

    @Test
    void keepsWhatASplitWasToStartWith() throws Exception {
        String draft = upload(plan());
        String task = Objects.requireNonNull(page(draft).selectFirst(".item-task > form [data-edit]"))
                .attr("href");

        Document again = after(post(task + "/split")
                .param("version", "0")
                .param("words", "文中没有的话")
                .param("restTitle", "余下的任务"));
        Element form = Objects.requireNonNull(again.selectFirst("details[open] form[action$=/split]"));
        assertThat(form.select("input[name=words]").val()).isEqualTo("文中没有的话");
        assertThat(form.select("input[name=restTitle]").val()).isEqualTo("余下的任务");
    }

    @Test
    void keepsTheNameOfAUnitThatNobodyKnows() throws Exception {
        String draft = upload(plan());
        Element missing = Objects.requireNonNull(page(draft).selectFirst(".question form[action$=/unit]"));
        Element unknown = Objects.requireNonNull(page(draft).selectFirst(".question form[action$=/name]"));

        assertThat(after(post(missing.attr("action"))
                                .param("answer", "MEANS_ORGANISATIONS")
                                .param("organisation", "不存在的局"))
                        .select("form[action=" + missing.attr("action") + "] input[name=organisation]")
                        .val())
                .isEqualTo("不存在的局");
        assertThat(after(post(unknown.attr("action"))
                                .param("action", "MAP")
                                .param("organisation", "不存在的办")
                                .param("kind", "SCHOOL"))
                        .select("#name input[name=organisation], #name option[selected]")
                        .eachAttr("value"))
                .containsExactly("不存在的办", "SCHOOL");
    }

    @Test
    void keepsFiguresThatCannotBeRead() throws Exception {
        String draft = upload(plan().replace("20家", "2030家") + "\n打造10—12个专业群，打造1012个专业群。");
        Element damage = page(draft).selectFirst(".question form[action$=/damage]:has(input[name=low])");
        assertThat(damage).isNotNull();

        Document again = after(post(Objects.requireNonNull(damage).attr("action"))
                .param("figure", "true")
                .param("answer", "OTHERWISE")
                .param("low", "二十左右"));
        assertThat(again.select("details[open] input[name=low]").val()).isEqualTo("二十左右");
    }

    @Test
    void offersToRegisterUnderTheOfficialName() throws Exception {
        String draft = upload(plan());
        String name = Objects.requireNonNull(page(draft)
                        .select(".question:has(.to-text:contains(市冰雪办)) a[href$=/name]")
                        .first())
                .attr("href");

        assertThat(page(name).select("#name > div input[name=organisation]").val())
                .endsWith("冰雪办")
                .isNotEqualTo("市冰雪办");
    }

    @Test
    void tellsOfAnotherDraftOfTheSameNumber() throws Exception {
        String number = "云溪教发〔2026〕" + (100_000 + Math.abs(UUID.randomUUID().hashCode()) % 800_000) + "号";
        String first = upload(number + "\n" + plan());
        String second = upload(number + "\n" + plan());

        assertThat(page(second).select(".note-warn a").eachAttr("href")).contains(first);
        assertThat(page(upload(plan())).select(".note-warn a")).isEmpty();
    }

    @Test
    void saysThatADraftIsPutAway() throws Exception {
        String draft = upload(plan());
        assertThat(page(draft).select(".settling-closed")).isEmpty();
        after(post(draft + "/withdrawal"));

        assertThat(page(draft).select(".settling-closed .note").text()).contains("已经搁置");
        assertThat(page(draft).select(".page-head .actions")).isEmpty();
    }

    private static String plan() {
        return """
                深化产教融合行动方案%s

                一、主要目标
                到2028年，建成5所示范学校，培育20家以上合作企业。

                二、主要任务
                （一）建设实训基地。每年新建2个公共实训基地，到2027年达到6个。（责任单位：市教育局、市冰雪办）
                （二）深化校企合作。支持学校与企业共建产业学院。
                """
                .formatted(UUID.randomUUID());
    }

    private String upload(String text) throws Exception {
        MvcResult done = send(post("/imports").param("text", text));
        return Objects.requireNonNull(done.getResponse().getRedirectedUrl());
    }

    private MvcResult send(MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.with(CLERK).with(csrf())).andReturn();
    }

    /** The page that a refused answer leads to, with what it left for it. */
    private Document after(MockHttpServletRequestBuilder call) throws Exception {
        MvcResult done = send(call);
        String next = Objects.requireNonNull(done.getResponse().getRedirectedUrl());
        return page(get(URI.create(next.replaceAll("#.*", "")))
                .cookie(done.getResponse().getCookies()));
    }

    private Document page(String address) throws Exception {
        return page(get(URI.create(address)));
    }

    private Document page(MockHttpServletRequestBuilder call) throws Exception {
        var answer = mvc.perform(call.with(CLERK)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
