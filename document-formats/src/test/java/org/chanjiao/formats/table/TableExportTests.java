package org.chanjiao.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTests {

    private record Line(String task, BigDecimal amount, LocalDate due, BigDecimal share) {}

    private static final TableExport<Line> BOARD = new TableExport<>(
            "任务看板",
            List.of(
                    Column.text("任务", 40, Line::task),
                    Column.number("数量", 10, Line::amount),
                    Column.date("期限", 12, Line::due),
                    Column.percent("进度", 8, Line::share)));

    @Test
    void writesTypedCellsUnderAFrozenHeading() throws IOException {
        Line line = new Line("建设实训基地", new BigDecimal("12.5"), LocalDate.of(2027, 6, 30), new BigDecimal("0.4567"));

        XSSFSheet sheet = sheet(export(BOARD, List.of(line)));

        assertThat(sheet.getSheetName()).isEqualTo("任务看板");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(texts(sheet, 0)).containsExactly("任务", "数量", "期限", "进度");
        assertThat(texts(sheet, 1)).containsExactly("建设实训基地", "12.5", "2027-06-30", "45.7%");
        assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void leavesUnknownValuesBlank() throws IOException {
        XSSFSheet sheet = sheet(export(BOARD, List.of(new Line("任务", null, null, null))));

        assertThat(sheet.getRow(1).getPhysicalNumberOfCells()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1", "<b>&\"'", "0012", "  前后空格  "})
    void writesTextThatLooksLikeAFormulaAsText(String text) throws IOException {
        Cell cell = sheet(export(BOARD, List.of(line(text)))).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void replacesCharactersThatAWorkbookCannotHold() throws IOException {
        Cell cell = sheet(export(BOARD, List.of(line("坏\u0001字\uD800符\uFFFF，好𠅤字"))))
                .getRow(1)
                .getCell(0);

        assertThat(cell.getStringCellValue()).isEqualTo("坏\uFFFD字\uFFFD符\uFFFD，好𠅤字");
    }

    @Test
    void cutsTextBeyondTheBoundOfACellVisibly() throws IOException {
        Cell cell = sheet(export(BOARD, List.of(line("𠅤".repeat(20_000)))))
                .getRow(1)
                .getCell(0);

        assertThat(cell.getStringCellValue()).hasSizeLessThanOrEqualTo(32_767).endsWith("𠅤……（超出单元格长度）");
    }

    @Test
    void continuesOnFurtherSheetsBeyondTheBoundOfOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Line> lines = IntStream.range(0, 25).mapToObj(i -> line("任务" + i)).toList();

        long written = BOARD.write(out, lines.iterator(), 11);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(written).isEqualTo(25);
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(2)).isEqualTo("任务看板（3）");
            assertThat(texts(book.getSheetAt(2), 0)).contains("任务");
            assertThat(texts(book.getSheetAt(2), 5)).contains("任务24");
        }
    }

    @Test
    void writesTheHeadingWhereThereAreNoRows() throws IOException {
        assertThat(texts(sheet(export(BOARD, List.of())), 0)).hasSize(4);
    }

    @Test
    void makesAnyTitleASheetName() throws IOException {
        TableExport<Line> table = new TableExport<>("'[2027]年度: 任务/指标*清单？很长很长很长很长很长很长很长很长很长", BOARD.columns());

        assertThat(sheet(export(table, List.of())).getSheetName())
                .startsWith("2027 年度 任务 指标 清单")
                .hasSizeLessThan(32);
        assertThat(sheet(export(new TableExport<>("*", BOARD.columns()), List.of()))
                        .getSheetName())
                .isEqualTo("Sheet");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        BOARD.write(out, List.of(line("x")).iterator());

        assertThat(closed[0]).isFalse();
        assertThat(new String(out.toByteArray(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static Line line(String task) {
        return new Line(task, null, null, null);
    }

    static <R> byte[] export(TableExport<R> table, List<R> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out, rows.iterator());
        return out.toByteArray();
    }

    private static XSSFSheet sheet(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheetAt(0);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        DataFormatter formatter = new DataFormatter();
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(column -> formatter.formatCellValue(sheet.getRow(row).getCell(column)))
                .toList();
    }
}
