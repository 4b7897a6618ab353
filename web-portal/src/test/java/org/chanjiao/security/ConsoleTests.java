package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class ConsoleTests {

    private static final String PAGE = "/settings/addresses";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @AfterEach
    void openTheConsole() {
        jdbc.sql("delete from console_address").update();
    }

    @Test
    void listedNetworkGetsInAndNoOther() throws Exception {
        add("10.1.2.0/24", "10.1.2.3").andExpect(redirectedUrl(PAGE));

        for (String path : new String[] {"/accounts", PAGE}) {
            mvc.perform(get(path).with(as(Role.SECURITY_ADMINISTRATOR)).with(from("10.1.2.9")))
                    .andExpect(status().isOk());
            mvc.perform(get(path).with(as(Role.SECURITY_ADMINISTRATOR)).with(from("10.5.5.5")))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get("/audit").with(as(Role.AUDIT_ADMINISTRATOR)).with(from("10.5.5.5")))
                .andExpect(status().isForbidden());
    }

    @Test
    void businessPagesAreNotPartOfTheConsole() throws Exception {
        add("10.1.2.0/24", "10.1.2.3");

        mvc.perform(get("/policies").with(as(Role.POLICY_OFFICER)).with(from("10.5.5.5")))
                .andExpect(status().isOk());
        mvc.perform(get("/profile/password")
                        .with(as(Role.SECURITY_ADMINISTRATOR))
                        .with(from("10.5.5.5")))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyLocksOneselfOut() throws Exception {
        add("10.9.0.0/16", "10.1.2.3").andExpect(content().string(containsString("您自己将无法进入")));
        add("10.1.2.0/24", "10.1.2.3").andExpect(redirectedUrl(PAGE));
        add("10.9.0.0/16", "10.1.2.3").andExpect(redirectedUrl(PAGE));

        mvc.perform(post(PAGE + "/remove")
                .param("range", "10.1.2.0/24")
                .with(as(Role.SECURITY_ADMINISTRATOR))
                .with(from("10.1.2.3"))
                .with(csrf()));

        assertThat(jdbc.sql("select range from console_address order by range")
                        .query(String.class)
                        .list())
                .containsExactly("10.1.2.0/24", "10.9.0.0/16");
    }

    @Test
    void machineItselfAlwaysGetsIn() throws Exception {
        add("10.1.2.0/24", "10.1.2.3");

        mvc.perform(get("/accounts").with(as(Role.SECURITY_ADMINISTRATOR)).with(from("127.0.0.1")))
                .andExpect(status().isOk());
    }

    @Test
    void proxyIsBelievedOnlyWhereItIsNamed() {
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
        var unnamed = new TomcatServletWebServerFactory();
        var named = new TomcatServletWebServerFactory();

        new TrustedProxies("").customize(unnamed);
        new TrustedProxies("10.0.0.0/8, ::1").customize(named);

        assertThat(unnamed.getEngineValves()).isEmpty();
        assertThat(named.getEngineValves()).hasSize(1);
        assertThat(TrustedProxies.valve("10.0.0.0/8, ::1").getInternalProxies()).contains("10.0.0.0/8");
    }

    private ResultActions add(String range, String from) throws Exception {
        return mvc.perform(post(PAGE)
                .param("range", range)
                .param("note", "机房")
                .with(as(Role.SECURITY_ADMINISTRATOR))
                .with(from(from))
                .with(csrf()));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
