package org.chanjiao.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chanjiao.security.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.chanjiao.PortalTest;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A clerk's own workbook, made with LibreOffice, through the pages and back. */
@PortalTest
class OfficeWorkbookTests {

    private static final RegionCode CITY = RegionCode.of("211000");
    private static final String LEDGER = "/ledgers/order-class";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @TempDir
    private Path folder;

    private Person clerk;

    @Test
    void thirtyDirtyRowsGoInByMendingOnlyTheFaultyOnes() throws Exception {
        Office office = Office.in(folder);
        String run = UUID.randomUUID().toString().substring(0, 6);
        String works = "青川机床" + run;
        organisations.register(CITY, works, OrganisationKind.ENTERPRISE);
        OrganisationId school = organisations.register(CITY, "青川职校" + run, OrganisationKind.SCHOOL);
        clerk = new Person(AccountId.random(), "liu", "刘洋", school, "青川职校" + run, CITY, Set.of(Role.SCHOOL));

        String upload = upload(office.xlsx(DirtySheet.of(works)));
        assertThat(page(upload)).contains("只写入没有错误的 " + DirtySheet.GOOD + " 行");

        byte[] marked = download(upload + "/faulty.xlsx");
        assertThat(office.csv(marked).lines().filter(line -> line.startsWith(",班级名称")))
                .singleElement()
                .asString()
                .endsWith("错误原因");
        assertThat(colouredRows(marked)).isEqualTo(DirtySheet.FAULTY);
        write(upload, true);

        byte[] faulty = download(upload + "/faulty.xlsx?rowsOnly=true");
        assertThat(office.csv(faulty).lines()).hasSize(DirtySheet.FAULTY + 1);
        String again = upload(mended(faulty, works));
        assertThat(page(again)).contains("全部写入");
        write(again, false);

        byte[] export = download(LEDGER + "/export.xlsx");
        assertThat(office.csv(export).lines())
                .hasSize(1 + DirtySheet.GOOD + DirtySheet.FAULTY)
                .filteredOn(line -> line.contains("订单班"))
                .allMatch(line -> line.contains("2023-06-01") && line.contains(",30,"));
        assertThat(new String(office.pdf(export), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    private String upload(byte[] workbook) throws Exception {
        String address = mvc.perform(multipart(LEDGER + "/import")
                        .file(new MockMultipartFile("file", "订单班.xlsx", null, workbook))
                        .with(as(clerk))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        settled(address, "检查完毕");
        return address;
    }

    private void write(String upload, boolean validOnly) throws Exception {
        mvc.perform(post(upload).with(as(clerk)).with(csrf()).param("validOnly", String.valueOf(validOnly)))
                .andExpect(status().is3xxRedirection());
        settled(upload, "撤销这次导入");
    }

    private void settled(String upload, String sign) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> page(upload)
                .contains(sign));
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] download(String address) throws Exception {
        MvcResult started = mvc.perform(get(address).with(as(clerk))).andReturn();
        started.getAsyncResult(120_000);
        return started.getResponse().getContentAsByteArray();
    }

    private static long colouredRows(byte[] workbook) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            long coloured = 0;
            for (Row row : book.getSheetAt(0)) {
                Cell last = row.getCell(row.getLastCellNum() - 1);
                boolean filled =
                        last != null && last.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                coloured += filled ? 1 : 0;
            }
            return coloured;
        }
    }

    /** Every value set right, the reasons left where they stand. */
    private static byte[] mended(byte[] workbook, String partner) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            for (int number = 1; number <= sheet.getLastRowNum(); number++) {
                Row row = sheet.getRow(number);
                put(sheet, row, "班级名称", "订单班补" + number);
                put(sheet, row, "合作企业", partner);
                put(sheet, row, "开班日期", "2023年6月");
                put(sheet, row, "预计毕业", "");
                put(sheet, row, "学生人数（人）", "３０");
                put(sheet, row, "企业投入（元）", "");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A new cell, as spreadsheet programs write it. */
    private static void put(Sheet sheet, Row row, String heading, String value) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                row.createCell(cell.getColumnIndex()).setCellValue(value);
            }
        }
    }
}
