package org.chanjiao.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.audit.AuditEntries;
import org.chanjiao.audit.Exported;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The trail as its administrator reads and exports it. */
@PortalTest
class AuditPagesTests {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private MessageSource messages;

    @Test
    void tellsWhatWasDoneInWords() throws Exception {
        String mark = UUID.randomUUID().toString();
        entries.record(new Exported("audit", mark, 3));

        Document page = page("/audit?action=audit.&subject=" + mark);
        assertThat(page.select("tbody td").eachText()).contains("导出审计记录").doesNotContain("audit.exported");
        assertThat(page.select("#action option[selected]").text()).isEqualTo("审计");
    }

    @Test
    void everyActionHasItsWords() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(
                        messages.getMessage("audit.action." + code, null, "", Locale.SIMPLIFIED_CHINESE))
                .as(code)
                .isNotEmpty());
    }

    @Test
    void exportsEveryEntryThatFits() throws Exception {
        String mark = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            entries.record(new Exported("audit", mark, i));
        }

        MockHttpServletResponse file = open("/audit/export?subject=" + mark);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new java.io.ByteArrayInputStream(file.getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            // The five, the export itself, and the heading.
            assertThat(rows).hasSize(7);
            assertThat(rows.get(2).getCellText(3)).isEqualTo("导出审计记录");
        }
    }

    @Test
    void rememberWhoTookATableOut() throws Exception {
        String mark = UUID.randomUUID().toString();
        MockHttpServletResponse taken = mvc.perform(
                        get("/tasks/export.xlsx?q=" + mark).with(as(Role.SUPERVISOR)))
                .andReturn()
                .getResponse();

        assertThat(taken.getStatus()).isEqualTo(200);
        assertThat(page("/audit?action=file.&subject=" + mark)
                        .select("tbody tr")
                        .text())
                .contains("下载文件")
                .contains("/tasks/export.xlsx?q=" + mark);
    }

    /** What stands in quotes in the sources of the audited events. */
    private static List<String> codes() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            return sources.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("src/main/java"))
                    .map(AuditPagesTests::read)
                    .filter(source -> source.contains("implements Audited") || source.contains("extends Audited"))
                    .flatMap(source -> CODE.matcher(source).results().map(match -> match.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(open(address).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse open(String address) throws Exception {
        var answer = mvc.perform(get(java.net.URI.create(address)).with(as(Role.AUDIT_ADMINISTRATOR)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }
}
