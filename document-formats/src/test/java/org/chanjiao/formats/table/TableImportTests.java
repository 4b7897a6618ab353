package org.chanjiao.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.chanjiao.formats.table.Sheets.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chanjiao.formats.table.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;

class TableImportTests {

    private static final Headings UNITS = new Headings(List.of("单位名称", "人数"), List.of("成立日期"));

    private final TableImport imports = new TableImport();

    @Test
    void readsFilledRowsByTheirHeadings() {
        ImportedTable table = imports.read(
                Sheets.of(row("人数", "备注", "单位名称"), row(12, "x", " 云岭职业学院　"), row(), row(0.1, null, "云岭市教育局")), UNITS);

        assertThat(table.sheet()).isEqualTo("数据");
        assertThat(table.headings()).containsExactly("人数", "单位名称");
        assertThat(table.rows()).extracting(ImportedRow::number).containsExactly(2, 4);
        assertThat(table.rows().get(0).text("单位名称")).isEqualTo("云岭职业学院");
        assertThat(table.rows().get(1).cell("人数").number()).contains(new BigDecimal("0.1"));
    }

    @Test
    void tellsBlankFromZero() {
        List<ImportedRow> rows = imports.read(
                        Sheets.of(row("单位名称", "人数"), row("甲", 0), row("乙", null), row("丙", "  ")), UNITS)
                .rows();

        assertThat(rows).extracting(row -> row.cell("人数").isBlank()).containsExactly(false, true, true);
        assertThat(rows.get(0).cell("人数").number()).contains(BigDecimal.ZERO);
        assertThat(rows.get(1).cell("人数").number()).isEmpty();
    }

    @Test
    void findsHeadingsBelowATitleInAnySpelling() {
        ImportedTable table = imports.read(
                Sheets.of(
                        row("云岭市单位情况表"),
                        row("填报单位：", "云岭市"),
                        row("*单位 名称", "人\n数（必填）", "成立日期*"),
                        row("甲", "３", "date:45078")),
                UNITS);

        assertThat(table.headingRow()).isEqualTo(3);
        assertThat(table.rows().get(0).cell("人数").number()).contains(BigDecimal.valueOf(3));
        assertThat(table.rows().get(0).cell("成立日期").firstDay()).contains(LocalDate.of(2023, 6, 1));
    }

    @Test
    void readsAHeadingMergedOverTwoRows() {
        ImportedTable table =
                imports.read(Sheets.of(row("单位名称", "情况", null), row(null, "人数", "成立日期"), row("甲", 5, "2023.6")), UNITS);

        assertThat(table.headingRow()).isEqualTo(2);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).text("单位名称")).isEqualTo("甲");
    }

    @Test
    void leavesOutAClosingRowOfTotalsOnly() {
        ImportedTable table =
                imports.read(Sheets.of(row("单位名称", "人数"), row("合计", 1), row("甲", 1), row("合 计：", 2)), UNITS);

        assertThat(table.rows()).extracting(row -> row.text("单位名称")).containsExactly("合计", "甲");
    }

    @Test
    void readsTheFirstSheetThatHasTheHeadings() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheets.fill(book.createSheet("填写说明"), row("请填第二张表"));
            Sheets.fill(book.createSheet("单位"), row("单位名称", "人数"), row("甲", 1));

            assertThat(imports.read(Sheets.bytes(book), UNITS).sheet()).isEqualTo("单位");
        }
    }

    @Test
    void readsBackWhatTheExportWrites() throws IOException {
        TableExport<String> export = new TableExport<>(
                "单位",
                List.of(
                        Column.text("单位名称", 20, name -> name),
                        Column.number("人数", 10, name -> new BigDecimal("1234567.89")),
                        Column.date("成立日期", 12, name -> LocalDate.of(2024, 2, 29))));

        ImportedRow row = imports.read(TableExportTests.export(export, List.of("=甲")), UNITS)
                .rows()
                .get(0);

        assertThat(row.text("单位名称")).isEqualTo("=甲");
        assertThat(row.cell("人数").number()).contains(new BigDecimal("1234567.89"));
        assertThat(row.cell("成立日期").firstDay()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void namesTheHeadingsThatAreMissing() {
        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> imports.read(Sheets.of(row("单位名称", "x"), row("甲", 1)), UNITS))
                .withMessageContaining("“人数”");
    }

    @Test
    void refusesWhatIsNoReadableWorkbook() {
        byte[] good = Sheets.of(row("单位名称", "人数"), row("甲", 1));

        assertThat(reason("单位名称,人数".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_XLSX);
        assertThat(reason(zip("word/document.xml", "x"))).isEqualTo(Reason.NOT_XLSX);
        assertThat(reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(Reason.LEGACY_OR_ENCRYPTED);
        assertThat(reason(Arrays.copyOf(good, good.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(reason(Sheets.of(row("单位名称", "人数")))).isEqualTo(Reason.NO_ROWS);
        assertThat(reason(new byte[(20 << 20) + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanTheLimit() {
        TableImport strict = new TableImport(new WorkbookLimits(100_000, 200_000, 100));

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() ->
                        strict.read(zip("[Content_Types].xml", "", "xl/workbook.xml", "膨".repeat(1_000_000)), UNITS))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        TableImport strict = new TableImport(new WorkbookLimits(100_000, 1_000_000, 2));

        assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> strict.read(Sheets.of(row("单位名称", "人数"), row("甲", 1), row("乙", 1)), UNITS))
                .withMessageContaining("2 行");
    }

    @Test
    void givesTheWorkbookBackWithReasonsBesideColouredRows() throws IOException {
        byte[] original = Sheets.of(row("表"), row("单位名称", "人数", "备注"), row("甲", 1), row("乙", "三", "留"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        MarkedWorkbook.write(original, imports.read(original, UNITS), Map.of(4, "“三”不是数字"), out);

        XSSFSheet sheet = first(out.toByteArray());
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("错误原因");
        assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("“三”不是数字");
        assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("留");
        assertThat(sheet.getRow(3).iterator()).toIterable().allSatisfy(cell -> assertThat(
                        cell.getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND));
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }

    @Test
    void writesOverTheReasonsOfAnEarlierUpload() throws IOException {
        byte[] original = Sheets.of(row("单位名称", "人数", "错误原因"), row("甲", "三", "旧"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        MarkedWorkbook.write(original, imports.read(original, UNITS), Map.of(2, "新"), out);

        Row row = first(out.toByteArray()).getRow(1);
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("新");
        assertThat(row.getLastCellNum()).isEqualTo((short) 3);
    }

    @Test
    void givesOnlyTheFaultyRowsOfAHugeWorkbookBack() throws IOException {
        TableExport<Integer> export = new TableExport<>(
                "单位", List.of(Column.text("单位名称", 20, i -> "单位名称很长很长的某某单位" + i), Column.text("人数", 10, i -> "一")));
        byte[] original = TableExportTests.export(
                export, java.util.stream.IntStream.range(0, 90_000).boxed().toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        MarkedWorkbook.write(original, imports.read(original, UNITS), Map.of(77, "不是数字"), out);

        XSSFSheet sheet = first(out.toByteArray());
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("77");
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("单位名称很长很长的某某单位75");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("不是数字");
    }

    private Reason reason(byte[] workbook) {
        try {
            return fail("read as " + imports.read(workbook, UNITS));
        } catch (UnreadableTable refused) {
            return refused.reason();
        }
    }

    private static XSSFSheet first(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheetAt(0);
        }
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
