package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another office suite writes is read, and what we write opens there. */
class LibreOfficeTests {

    private static final String PAGE = "<html><head><meta charset=\"utf-8\"></head><body><h1>云岭市产教融合实施方案</h1>"
            + "<p>一、总体要求</p><p>到2027年，建成5个基地。</p><ol><li>健全机制</li><li>共建基地</li></ol>"
            + "<table border=1><tr><td>任务</td><td>责任单位</td></tr><tr><td>共建基地</td><td>市教育局</td></tr></table></body></html>";
    private static final String READ = "云岭市产教融合实施方案\n一、总体要求\n到2027年，建成5个基地。\n1.健全机制\n2.共建基地\n任务\t责任单位\n共建基地\t市教育局\n";

    @TempDir
    private Path folder;

    @Test
    void readsADocxThatItWrote() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        Path docx = LibreOffice.convert(page, "docx:MS Word 2007 XML", "docx");

        assertThat(new SourceTexts().read(docx).text().replaceAll("\n+", "\n")).isEqualTo(READ);
    }

    @Test
    void readsAPdfThatItWrote() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);

        Path docx = LibreOffice.convert(page, "docx:MS Word 2007 XML", "docx");
        Path pdf = LibreOffice.convert(docx, "pdf:writer_pdf_Export", "pdf");

        assertThat(new SourceTexts().read(pdf).text())
                .contains("云岭市产教融合实施方案\n一、总体要求\n到2027年，建成5个基地。\n")
                .contains("共建基地");
    }

    @Test
    void opensOurWorkbooks() throws IOException, InterruptedException {
        record Line(String task, BigDecimal amount, LocalDate due, BigDecimal share) {}
        TableExport<Line> table = new TableExport<>(
                "任务看板",
                List.of(
                        Column.text("任务", 40, Line::task),
                        Column.number("数量", 10, Line::amount),
                        Column.date("期限", 12, Line::due),
                        Column.percent("进度", 8, Line::share)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Line line = new Line("=1+1，建设“基地”", new BigDecimal("12.5"), LocalDate.of(2027, 6, 30), new BigDecimal("0.5"));
        table.write(bytes, List.of(line, new Line("甲", null, null, null)).iterator());
        Path workbook = Files.write(folder.resolve("board.xlsx"), bytes.toByteArray());

        Path csv = LibreOffice.convert(workbook, "csv:Text - txt - csv (StarCalc):44,34,76", "csv");

        assertThat(Files.readString(csv).strip()).isEqualTo("任务,数量,期限,进度\n=1+1，建设“基地”,12.5,2027-06-30,50.0%\n甲,,,");
    }
}
