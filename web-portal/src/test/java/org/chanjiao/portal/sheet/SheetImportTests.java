package org.chanjiao.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.PortalTest;
import org.chanjiao.account.Role;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.security.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class SheetImportTests {

    private static final RegionCode CITY = RegionCode.of("610400");
    private static final RequestPostProcessor SYSTEM = as(As.person(RegionCode.NATION, Role.SYSTEM_ADMINISTRATOR));
    private static final List<String> UNIT_HEADINGS = List.of("单位名称", "地区", "单位类型", "上级单位", "别名");
    private static final List<String> ACCOUNT_HEADINGS = List.of("账号", "姓名", "单位", "角色");

    @Autowired
    MockMvc mvc;

    @Autowired
    Organisations organisations;

    @Test
    void dryRunOfOrganisationsWritesNothingUntilConfirmed() throws Exception {
        String upper = "集团" + suffix();
        String lower = "子公司" + suffix();
        var checked = upload(
                "/organisations/import",
                workbook(
                        UNIT_HEADINGS,
                        List.of(List.of(upper, "610400", "企业", "", "甲、乙"), List.of(lower, "咸阳市", "企业", upper, ""))));

        assertThat(text(checked)).contains("共 2 行，全部可以导入");
        assertThat(organisations.named(CITY, upper)).isEmpty();

        mvc.perform(post("/organisations/import/confirm")
                        .cookie(session(checked))
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(redirectedUrl("/organisations"));

        assertThat(organisations.named(CITY, upper))
                .map(OrganisationView::aliases)
                .contains(List.of("乙", "甲"));
        assertThat(organisations.named(CITY, lower).orElseThrow().parentName()).isEqualTo(upper);
    }

    @Test
    void everyWrongRowSaysWhatIsWrongWithIt() throws Exception {
        String name = "重名" + suffix();
        var checked = upload(
                "/organisations/import",
                workbook(
                        UNIT_HEADINGS,
                        List.of(
                                List.of(name, "610400", "企业", "", ""),
                                List.of(name, "610400", "企业", "", ""),
                                List.of("某单位", "无此地", "企业", "", ""),
                                List.of("某单位", "610400", "公司", "", ""))));

        assertThat(text(checked))
                .contains("有 3 行需要修改", "本地区已有同名单位", "没有这个地区", "单位类型不正确")
                .doesNotContain("/organisations/import/confirm");
        assertThat(organisations.named(CITY, name)).isEmpty();
    }

    @Test
    void accountsAreOpenedTogetherWithTheirPasswordsShownOnce() throws Exception {
        String unit = "教育局" + suffix();
        organisations.register(CITY, unit, OrganisationKind.BUREAU);
        String login = "import." + suffix();
        var checked = upload(
                "/accounts/import", workbook(ACCOUNT_HEADINGS, List.of(List.of(login, "赵敏", unit, "政策专员、督办人员"))));

        mvc.perform(post("/accounts/import/confirm")
                        .cookie(session(checked))
                        .with(SYSTEM)
                        .with(csrf()))
                .andExpect(content().string(containsString("one-time-password")));

        mvc.perform(get("/accounts").param("q", login).with(SYSTEM))
                .andExpect(content().string(containsString("督办人员")));
    }

    @Test
    void accountsThatClashAreRefusedRowByRow() throws Exception {
        String unit = "体育局" + suffix();
        organisations.register(CITY, unit, OrganisationKind.BUREAU);
        String login = "twice." + suffix();
        var checked = upload(
                "/accounts/import",
                workbook(
                        ACCOUNT_HEADINGS,
                        List.of(
                                List.of(login, "赵敏", unit, "领导"),
                                List.of(login, "钱敏", unit, "领导"),
                                List.of("a" + login, "孙敏", "无此单位", "领导"),
                                List.of("b" + login, "李敏", unit, "审计管理员"),
                                List.of("c" + login, "周敏", unit, "皇帝"))));

        assertThat(text(checked)).contains("有 4 行需要修改", "这个账号已被使用", "没有找到这个单位", "只能在开通后由安全管理员授予", "角色名称不正确");
    }

    @Test
    void rejectedRowsComeBackInTheOwnWorkbookWithTheirReasons() throws Exception {
        var checked = upload(
                "/organisations/import",
                workbook(
                        UNIT_HEADINGS,
                        List.of(
                                List.of("好单位" + suffix(), "610400", "企业", "", ""),
                                List.of("某单位", "无此地", "企业", "", ""))));

        byte[] back = mvc.perform(get("/organisations/import/faulty.xlsx")
                        .cookie(session(checked))
                        .with(SYSTEM))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        var rows =
                new TableImport().read(back, Headings.required("单位名称", "错误原因")).rows();
        assertThat(rows.get(0).text("错误原因")).isEmpty();
        assertThat(rows.get(1).text("错误原因")).contains("地区");
        mvc.perform(get("/accounts/import/faulty.xlsx").with(SYSTEM)).andExpect(status().isNotFound());
    }

    @Test
    void fileThatIsNoWorkbookIsExplained() throws Exception {
        assertThat(text(upload("/organisations/import", "not a workbook".getBytes())))
                .contains("这不是 .xlsx 工作簿");
    }

    @Test
    void templatesCanBeFilledInAndTakenIn() throws Exception {
        byte[] template = mvc.perform(get("/organisations/import/template").with(SYSTEM))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(text(upload("/organisations/import", template))).contains("示例市教育局");
    }

    private MvcResult upload(String path, byte[] workbook) throws Exception {
        return mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", "单位.xlsx", null, workbook))
                        .with(SYSTEM)
                        .with(csrf()))
                .andReturn();
    }

    private static Cookie session(MvcResult result) {
        var cookie = result.getResponse().getCookie("SESSION");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private static String text(MvcResult result) throws IOException {
        return result.getResponse().getContentAsString();
    }

    private static byte[] workbook(List<String> headings, List<List<String>> rows) throws IOException {
        var columns = IntStream.range(0, headings.size())
                .mapToObj(i -> Column.<List<String>>text(headings.get(i), 20, row -> row.get(i)))
                .toList();
        var out = new ByteArrayOutputStream();
        new TableExport<>("表", columns).write(out, rows.iterator());
        return out.toByteArray();
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
