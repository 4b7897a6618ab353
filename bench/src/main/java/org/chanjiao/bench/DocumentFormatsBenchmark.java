package org.chanjiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.ImportedTable;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.formats.text.SourceText;
import org.chanjiao.formats.text.SourceTexts;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading documents, counted in bytes of their text in UTF-8, and writing and reading workbooks, counted in rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DocumentFormatsBenchmark {

    private static final int PARAGRAPHS = 4000;
    private static final int ROWS = 50_000;
    private static final String SENTENCE = "推动职业学校与行业骨干企业共建产教融合实训基地，到2027年建成3—5个。（市教育局、市工业和信息化局）";

    private static final TableExport<Integer> TABLE = new TableExport<>(
            "任务",
            List.of(
                    Column.text("任务", 40, i -> SENTENCE.substring(0, 20) + i),
                    Column.text("责任单位", 20, i -> "市教育局"),
                    Column.number("数量", 10, BigDecimal::valueOf),
                    Column.percent("进度", 10, i -> BigDecimal.valueOf(i % 100, 2)),
                    Column.date("期限", 12, i -> LocalDate.of(2027, 1, 1).plusDays(i % 365))));

    private final SourceTexts texts = new SourceTexts();
    private final TableImport imports = new TableImport();
    private byte[] docx = {};
    private byte[] gb18030 = {};
    private byte[] workbook = {};

    @Setup
    public void prepare() throws IOException {
        String text = (SENTENCE + "\n").repeat(PARAGRAPHS);
        gb18030 = text.getBytes("GB18030");
        docx = docx();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLE.write(out, IntStream.range(0, ROWS).iterator());
        workbook = out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String run = "<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr><w:t>%s</w:t></w:r>";
            String paragraph = "<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr>"
                    + run.formatted(SENTENCE.substring(0, 30)) + run.formatted(SENTENCE.substring(30)) + "</w:p>";
            zip.write(("<w:document xmlns:w=\"w\"><w:body>" + paragraph.repeat(PARAGRAPHS) + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Benchmark
    public SourceText readDocx(Amount amount) {
        return counted(texts.read(docx, "a.docx"), amount);
    }

    @Benchmark
    public SourceText readGb18030(Amount amount) {
        return counted(texts.read(gb18030, "a.txt"), amount);
    }

    @Benchmark
    public long writeRows(Amount amount) throws IOException {
        long rows = TABLE.write(
                OutputStream.nullOutputStream(), IntStream.range(0, ROWS).iterator());
        amount.units += rows;
        return rows;
    }

    @Benchmark
    public ImportedTable readRows(Amount amount) {
        ImportedTable table = imports.read(workbook, Headings.required("任务", "数量"));
        amount.units += table.rows().size();
        return table;
    }

    private static SourceText counted(SourceText text, Amount amount) {
        amount.units += text.text().getBytes(StandardCharsets.UTF_8).length;
        return text;
    }

    /** Bytes of text or rows handled, reported per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Amount {

        public long units;
    }
}
