package org.chanjiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The calendar of working days, page by page. */
@PortalTest
class CalendarTests {

    private static final String PAGE = "/settings/calendar";
    private static final RequestPostProcessor SYSTEM = as(Role.SYSTEM_ADMINISTRATOR);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void dayIsSetShownAndRestored() throws Exception {
        mvc.perform(post(PAGE)
                        .param("first", "2033-02-05")
                        .param("kind", "MAKE_UP")
                        .param("name", "春节")
                        .param("source", "国办发明电〔2032〕7号")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE + "?year=2033"));
        mvc.perform(get(PAGE).param("year", "2033").with(SYSTEM))
                .andExpect(content().string(containsString("国办发明电〔2032〕7号")));
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2033, 2, 5))).isTrue();

        mvc.perform(
                post(PAGE + "/restore").param("day", "2033-02-05").with(SYSTEM).with(csrf()));

        assertThat(calendar.year(2033)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedLost() throws Exception {
        mvc.perform(post(PAGE)
                        .param("first", "2033-02-07")
                        .param("kind", "MAKE_UP")
                        .param("name", "春节")
                        .param("source", "某号通知")
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(content().string(containsString("只能是周六或周日")))
                .andExpect(content().string(containsString("某号通知")));
    }

    @Test
    void yearGoesOutAsAWorkbookAndComesBack() throws Exception {
        byte[] workbook = mvc.perform(
                        get(PAGE + "/year.xlsx").param("year", "2025").with(SYSTEM))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        int days = calendar.year(2025).size();

        mvc.perform(upload(workbook, "2025")).andExpect(redirectedUrl(PAGE + "?year=2025"));

        assertThat(calendar.year(2025)).hasSize(days).allMatch(day -> day.source()
                .equals("重新核对"));
        mvc.perform(upload(workbook, "2034"));
        assertThat(calendar.year(2034)).isEmpty();
    }

    private static RequestBuilder upload(byte[] workbook, String year) {
        return multipart(PAGE + "/year")
                .file(new MockMultipartFile("file", "calendar.xlsx", null, workbook))
                .param("year", year)
                .param("source", "重新核对")
                .with(SYSTEM)
                .with(csrf());
    }
}
