package org.chanjiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.security.As;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@PortalTest
class LibraryPagesTests {

    private static final Pattern ROW = Pattern.compile("class=\"row-link\" href=\"/tasks/[0-9a-f-]{36}\">([^<]+)<");

    @Autowired
    MockMvc mvc;

    @Autowired
    BeanFactory beans;

    PublishedPlan plan;

    @BeforeEach
    void publish() {
        plan = PublishedPlan.publish(
                beans, "松河市方案" + UUID.randomUUID().toString().substring(0, 8), 25);
    }

    @Test
    void searchOpensAtTheClause() throws Exception {
        String page = open("/policies?q=" + plan.title());
        assertThat(page).contains("href=\"/policies/" + plan.policy());

        String hits = open("/policies?q=双师型教师");
        var link = Pattern.compile("href=\"(/policies/" + plan.policy() + "\\?q=[^\"#]+)#(o\\d+)\"")
                .matcher(hits);
        assertThat(link.find()).isTrue();

        assertThat(open("/policies/" + plan.policy() + "?q=双师型教师")).contains("id=\"" + link.group(2) + "\"");
    }

    @Test
    void readerShowsTheTextWithItsTasksUnitsAndTargets() throws Exception {
        String page = open("/policies/" + plan.policy());

        assertThat(page)
                .contains("href=\"/targets/" + plan.targets().get(0))
                .contains("id=\"task-" + plan.tasks().get(0))
                .contains("牵头 市教育局")
                .contains("松河省深化产教融合实施办法")
                .contains("库中缺少");
    }

    @Test
    void readerOfOneUnitLeavesOutTheOthersClauses() throws Exception {
        assertThat(open("/policies/" + plan.policy() + "?unit=" + plan.bureau()))
                .contains("建设实训基地7");
        assertThat(open("/policies/" + plan.policy() + "?unit=" + UUID.randomUUID()))
                .doesNotContain("建设实训基地7");
    }

    @Test
    void policyOfAnotherCityIsNotThere() throws Exception {
        var stranger = as(As.person(RegionCode.of("211300"), Role.POLICY_OFFICER));

        for (String path : List.of(
                "/policies/" + plan.policy(),
                "/policies/" + plan.policy() + "/lineage",
                "/tasks/" + plan.tasks().get(0),
                "/targets/" + plan.targets().get(0),
                "/api/v1/policies/" + plan.policy(),
                "/api/v1/tasks/" + plan.tasks().get(0),
                "/api/v1/targets/" + plan.targets().get(0))) {
            mvc.perform(get(path).with(stranger)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/policies").param("q", plan.title()).with(stranger))
                .andExpect(content().string(not(containsString(plan.policy().toString()))));
    }

    @Test
    void interfaceForProgramsTellsTheSame() throws Exception {
        assertThat(open("/api/v1/policies?q=双师型教师&region=211000"))
                .contains(plan.policy().toString());
        assertThat(open("/api/v1/policies/" + plan.policy()))
                .contains("建设实训基地7", plan.tasks().get(6).toString());
        assertThat(open("/api/v1/tasks?policy=" + plan.policy() + "&size=3")).contains("\"next\":\"");
        assertThat(open("/api/v1/tasks/" + plan.tasks().get(0))).contains("\"kind\":\"MEASURE\"");
        assertThat(open("/api/v1/targets/" + plan.targets().get(1)))
                .contains("\"comparator\":\"AT_LEAST\"", "\"low\":1");
        mvc.perform(get("/api/v1/policies?level=VILLAGE").with(as(Role.POLICY_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void lineageNamesWhatIsMissing() throws Exception {
        assertThat(open("/policies/" + plan.policy() + "/lineage")).contains("松河省深化产教融合实施办法", "库中缺少");
        assertThat(open("/policies/missing")).contains("松河省深化产教融合实施办法", plan.title());
    }

    @Test
    void taskAndTargetLeadToEachOtherAndToTheSentence() throws Exception {
        String task = open("/tasks/" + plan.tasks().get(2));
        assertThat(task)
                .contains(
                        "/targets/" + plan.targets().get(3),
                        "version=1#task-" + plan.tasks().get(2),
                        "市财政局");

        String target = open("/targets/" + plan.targets().get(3));
        assertThat(target)
                .contains(
                        "≥3",
                        "#target-" + plan.targets().get(3),
                        "/tasks/" + plan.tasks().get(2));
    }

    @Test
    void peopleOfOneUnitBeginWithItsTasks() throws Exception {
        String page = mvc.perform(get("/tasks")
                        .param("policy", plan.policy().toString())
                        .with(as(As.person(PublishedPlan.CITY, Role.UNIT_REPORTER))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("任务 0 项");
    }

    @Test
    void workbookHoldsExactlyTheRowsAndColumnsOfTheBoard() throws Exception {
        String filter = "?policy=" + plan.policy() + "&q=建设实训基地1&columns=TITLE,LEADS,DEADLINE&size=100";
        List<String> onScreen = ROW.matcher(open("/tasks" + filter))
                .results()
                .map(found -> found.group(1))
                .toList();

        List<Row> sheet = workbook("/tasks/export.xlsx" + filter);

        assertThat(onScreen).hasSize(11);
        assertThat(texts(sheet.get(0))).containsExactly("任务", "牵头单位", "时限");
        assertThat(sheet.stream().skip(1).map(row -> row.getCellText(0))).containsExactlyElementsOf(onScreen);
        assertThat(sheet.get(1).getCellText(1)).isEqualTo("市教育局");
        assertThat(sheet.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo("2030-12-31");
    }

    @Test
    void paperHoldsTheRowsOfTheBoard() throws Exception {
        String page = open("/tasks/print?policy=" + plan.policy());

        assertThat(ROW.matcher(page).results().count()).isEqualTo(25);
        assertThat(page).contains("填表人", "审核人");
    }

    @Test
    void pagesOfTheBoardFollowEachOther() throws Exception {
        String first = open("/tasks?size=20&policy=" + plan.policy());
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();

        String second = mvc.perform(get(java.net.URI.create(next.group(1).replace("&amp;", "&")))
                        .with(as(Role.POLICY_OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Stream.of(first, second)
                        .flatMap(page -> ROW.matcher(page).results().map(found -> found.group(1))))
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheRows() throws Exception {
        PublishedPlan small = PublishedPlan.publish(beans, "松河市小方案", 1);
        open("/policies");
        int frame = Statements.of(() -> open("/policies/missing")).size() - 1;

        assertThat(Statements.of(() -> open("/policies"))).hasSize(frame + 2);
        assertThat(Statements.of(() -> open("/policies?q=实训"))).hasSize(frame + 3);
        assertThat(Statements.of(() -> open("/policies/" + plan.policy()))).hasSize(frame + 9);
        assertThat(Statements.of(() -> open("/policies/" + small.policy()))).hasSize(frame + 9);
        assertThat(Statements.of(() -> open("/tasks?size=100"))).hasSize(frame + 6);
        assertThat(Statements.of(() -> open("/tasks?policy=" + small.policy()))).hasSize(frame + 6);
    }

    private List<Row> workbook(String path) throws Exception {
        MvcResult started = mvc.perform(get(path).with(as(Role.POLICY_OFFICER))).andReturn();
        started.getAsyncResult();
        byte[] bytes = started.getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private String open(String path) throws Exception {
        return mvc.perform(get(path).with(as(Role.POLICY_OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
