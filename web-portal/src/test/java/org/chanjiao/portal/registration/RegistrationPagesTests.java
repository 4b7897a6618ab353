package org.chanjiao.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.account.SignIn;
import org.chanjiao.account.SignIns;
import org.chanjiao.kernel.CreditCode;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.security.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@PortalTest
class RegistrationPagesTests {

    private static final RegionCode DISTRICT = RegionCode.of("211002");
    private static final String PASSWORD = "Lantern-River-27";
    private static final byte[] LICENCE = "%PDF-1.7\n%licence".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GreenMail post;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    private final Person bureau = As.person(DISTRICT, Role.POLICY_OFFICER);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String code = freshCode();
    private final String name = "白塔精铸" + mark;

    @Test
    void anEnterpriseRegistersProvesItsAddressAndIsLetInByTheBureau() throws Exception {
        mvc.perform(form("login." + mark)).andExpect(redirectedUrl("/register-enterprise/sent"));
        assertThat(waiting()).doesNotContain(name);

        String link = linkSentTo(mark + "@example.cn");
        mvc.perform(get(link)).andExpect(content().string(containsString(name)));
        mvc.perform(post(link).with(csrf())).andExpect(redirectedUrl("/register-enterprise/mail-opened"));
        mvc.perform(get(link)).andExpect(status().isNotFound());
        assertThat(signIns.attempt("login." + mark, PASSWORD, "10.0.0.1")).isNotInstanceOf(SignIn.Accepted.class);
        assertThat(waiting()).contains(name);

        mvc.perform(get(desk() + "/licence").with(as(bureau)))
                .andExpect(content().bytes(LICENCE));
        mvc.perform(post(desk() + "/confirmation").with(as(bureau)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(signIns.attempt("login." + mark, PASSWORD, "10.0.0.1")).isInstanceOf(SignIn.Accepted.class);
        OrganisationView firm = firm();
        assertThat(firm.name()).isEqualTo(name);
        mvc.perform(get("/enterprises/" + firm.id()).with(as(bureau)))
                .andExpect(content().string(allOf(containsString("执照.pdf"), containsString("未核对"))));
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingTypedIsLost() throws Exception {
        mvc.perform(form("x")
                        .param("creditCode", code.substring(0, 17) + (code.endsWith("0") ? "1" : "0"))
                        .param("email", "nobody"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("末位校验不符"),
                                containsString("邮箱格式不对"),
                                containsString("登录名应为 3 至 40 位"),
                                containsString("value=\"" + name + "\""),
                                not(containsString(PASSWORD)))));
    }

    @Test
    void aKnownCodeTellsHowToGetAccessAndTheFormerNameStays() throws Exception {
        register(name, "first." + mark);
        String renamed = name + "集团";
        mvc.perform(form("second." + mark).param("name", renamed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("该信用代码已经登记"),
                                not(containsString(firm().id().toString())))));

        mvc.perform(form("second." + mark).param("name", renamed).param("known", "true"))
                .andExpect(redirectedUrl("/register-enterprise/sent"));
        mvc.perform(post(linkSentTo(mark + "@example.cn")).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get(desk()).with(as(bureau))).andExpect(content().string(containsString("该信用代码登记的名称是")));
        mvc.perform(post(desk() + "/confirmation")
                        .param("rename", "true")
                        .with(as(bureau))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(firm().name()).isEqualTo(renamed);
        assertThat(firm().aliases()).contains(name);
        assertThat(jdbc.sql("select count(*) from organisation where credit_code = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(signIns.attempt("second." + mark, PASSWORD, "10.0.0.1")).isInstanceOf(SignIn.Accepted.class);
    }

    @Test
    void aRefusalNeedsAReasonAndOpensNothing() throws Exception {
        mvc.perform(form("refused." + mark)).andExpect(status().is3xxRedirection());
        mvc.perform(post(linkSentTo(mark + "@example.cn")).with(csrf())).andExpect(status().is3xxRedirection());

        mvc.perform(post(desk() + "/refusal").with(as(bureau)).with(csrf()))
                .andExpect(flash().attribute("notice", Notice.bad("registrations.fault.reason")));
        mvc.perform(get(desk()).with(as(As.person(RegionCode.of("211003"), Role.POLICY_OFFICER))))
                .andExpect(status().isNotFound());
        mvc.perform(post(desk() + "/refusal")
                        .param("note", "执照与名称不符")
                        .with(as(bureau))
                        .with(csrf()))
                .andExpect(redirectedUrl("/registrations"));
        assertThat(organisations.search(DISTRICT, code, 2)).isEmpty();
    }

    @Test
    void whoSendsTooManyFormsWaits() throws Exception {
        String address = "10.1.2." + (1 + Math.abs(mark.hashCode() % 250)) + mark;
        for (int i = 0; i < 10; i++) {
            mvc.perform(form("x").with(request -> {
                        request.setRemoteAddr(address);
                        return request;
                    }))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(form("fine." + mark).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("提交过于频繁")));
    }

    private void register(String as, String login) throws Exception {
        mvc.perform(form(login).param("name", as)).andExpect(status().is3xxRedirection());
        mvc.perform(post(linkSentTo(mark + "@example.cn")).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(post(desk() + "/confirmation").with(as(bureau)).with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private MockMultipartHttpServletRequestBuilder form(String login) {
        MockMultipartHttpServletRequestBuilder form = multipart("/register-enterprise");
        form.file(new MockMultipartFile("licence", "执照.pdf", "application/pdf", LICENCE));
        form.param("region", DISTRICT.value())
                .param("industry", "C33")
                .param("contact", "韩越")
                .param("phone", "0419-2123456")
                .param("login", login)
                .param("password", PASSWORD);
        form.with(request -> {
            fallBack(request, "name", name);
            fallBack(request, "creditCode", code);
            fallBack(request, "email", mark + "@example.cn");
            request.setRemoteAddr("10.9." + mark + "." + login);
            return request;
        });
        form.with(csrf());
        return form;
    }

    private static void fallBack(MockHttpServletRequest request, String key, String value) {
        if (request.getParameter(key) == null) {
            request.setParameter(key, value);
        }
    }

    private String linkSentTo(String address) throws Exception {
        assertThat(post.waitForIncomingEmail(5_000, 1)).isTrue();
        MimeMessage mail = Arrays.stream(post.getReceivedMessagesForDomain(address))
                .reduce((former, latest) -> latest)
                .orElseThrow();
        String body = GreenMailUtil.getBody(mail);
        String text = body.contains("https://")
                ? body.replace("=\r\n", "")
                : new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        Matcher link = Pattern.compile("https://cj\\.example\\.cn(/register-enterprise/mail/[\\w-]+)")
                .matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private String waiting() throws Exception {
        return mvc.perform(get("/registrations").with(as(bureau)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String desk() {
        return "/registrations/"
                + jdbc.sql("select id from registration where credit_code = ? and state = 'WAITING'")
                        .param(code)
                        .query(UUID.class)
                        .single();
    }

    private OrganisationView firm() {
        return organisations.search(DISTRICT, code, 2).get(0);
    }

    /** A code nobody has, its check character computed by trying. */
    private String freshCode() {
        String body = "91211002MA"
                + mark.toUpperCase(Locale.ROOT).replaceAll("[IOSVZ]", "0").substring(0, 7);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(text -> CreditCode.check(text).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
