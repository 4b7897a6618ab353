package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chanjiao.formats.text.SourceText.Kind;
import org.chanjiao.formats.text.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextsTests {

    private static final byte[] TEXT = "关于推进产教融合的通知".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DOCX =
            DocxFile.withBody(DocxFile.paragraph("通知")).bytes();

    private final SourceTexts texts = new SourceTexts();

    @Test
    void readsAFileByItsContentWhereTheNameClaimsNothing() {
        assertThat(texts.read(DOCX, "通知").kind()).isEqualTo(Kind.DOCX);
        assertThat(texts.read(TEXT, "").kind()).isEqualTo(Kind.TXT);
        assertThat(texts.read("<!DOCTYPE html><p>通知</p>".getBytes(StandardCharsets.UTF_8), "页面")
                        .kind())
                .isEqualTo(Kind.HTML);
    }

    @Test
    void ignoresFoldersAndLetterCaseOfTheName() {
        assertThat(texts.read(DOCX, "C:\\政策.v2\\通知.DOCX").kind()).isEqualTo(Kind.DOCX);
    }

    @ParameterizedTest
    @CsvSource({
        "通知.pdf,pdf,Word 文件",
        "通知.txt,txt,Word 文件",
        "通知.html,html,Word 文件",
        "通知.doc,doc,Word 文件",
        "图.png,png,Word 文件"
    })
    void refusesADocumentUnderAnotherTypesName(String name, String extension, String actual) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> texts.read(DOCX, name))
                .withMessageContaining("以 ." + extension + " 结尾")
                .withMessageContaining(actual);
    }

    @Test
    void refusesAPictureOrAProgramThatIsCalledPdf() {
        assertThat(reason(jpeg(), "a.pdf")).isEqualTo(Reason.TYPE_MISMATCH);
        assertThat(reason("MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "a.pdf"))
                .isEqualTo(Reason.TYPE_MISMATCH);
        assertThat(reason(TEXT, "a.pdf")).isEqualTo(Reason.TYPE_MISMATCH);
    }

    @Test
    void refusesOtherFormatsByTheirNames() throws IOException {
        assertThat(reason(jpeg(), "a.jpg")).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(workbook(), "a.xlsx")).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(workbook(), "a.docx")).isEqualTo(Reason.TYPE_MISMATCH);
        assertThat(reason("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "a.rtf"))
                .isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(DocxFile.zip(Map.of("a.txt", TEXT)), "a.zip")).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void asksForDocxInsteadOfLegacyFormats() throws IOException {
        assertThat(reason(compound("WordDocument"), "通知.doc")).isEqualTo(Reason.LEGACY_DOC);
        assertThat(reason(compound("WordDocument"), "通知.docx")).isEqualTo(Reason.LEGACY_DOC);
        assertThat(reason(compound("WordDocument"), "通知.wps")).isEqualTo(Reason.WPS);
        assertThat(reason(DocxFile.zip(Map.of("OFD.xml", TEXT)), "通知.ofd")).isEqualTo(Reason.OFD);
        assertThat(Reason.valueOf("LEGACY_DOC"))
                .satisfies(r -> assertThat(new UnreadableDocument(r)).hasMessageContaining("另存为 .docx"));
    }

    @Test
    void refusesAnEncryptedWordDocument() throws Exception {
        POIFSFileSystem container = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (var out = encryptor.getDataStream(container)) {
            out.write(DOCX);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);

        assertThat(reason(bytes.toByteArray(), "通知.docx")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesABrokenDocument() {
        assertThat(reason(Arrays.copyOf(DOCX, DOCX.length / 2), "通知.docx")).isEqualTo(Reason.BROKEN);
        assertThat(reason(new byte[500], "通知.docx")).isEqualTo(Reason.BROKEN);
        assertThat(reason(new byte[500], "通知.pdf")).isEqualTo(Reason.BROKEN);
        byte[] cut = DocxFile.withBody("")
                .part("word/document.xml", "<w:document xmlns:w=\"x\"><w:body><w:p>")
                .bytes();
        assertThat(reason(cut, "通知.docx")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesEmptyFilesAndFilesWithoutText() {
        assertThat(reason(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(reason(" \r\n\t".getBytes(StandardCharsets.US_ASCII), "a.txt"))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "a.txt"))
                .isEqualTo(Reason.EMPTY);
        assertThat(reason(DocxFile.withBody("<w:p/>").bytes(), "a.docx")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAWordDocumentThatHoldsOnlyPictures() {
        byte[] scan =
                DocxFile.withBody("<w:p/>").part("word/media/image1.png", "…").bytes();

        assertThat(reason(scan, "扫描.docx")).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void refusesAFileOfTwoHundredMegabytesWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("巨大.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> texts.read(huge))
                .withMessageContaining("超过 20 MB");
    }

    @Test
    void stopsReadingAStreamOneByteAfterTheLimit() throws IOException {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'x';
            }
        };

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new SourceTexts(new ReadingLimits(1000, 1000)).read(endless, "a.txt"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(taken[0]).isEqualTo(1001);
        assertThat(texts.read(new ByteArrayInputStream(TEXT), "a.txt").text()).isEqualTo("关于推进产教融合的通知");
    }

    @Test
    void refusesAZipBomb() {
        byte[] bomb =
                DocxFile.withBody(DocxFile.paragraph("膨".repeat(2_000_000))).bytes();
        SourceTexts strict = new SourceTexts(new ReadingLimits(1_000_000, 2_000_000));

        assertThat(bomb.length).isLessThan(100_000);
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> strict.read(bomb, "a.docx"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.EXPANDS_TOO_MUCH));
    }

    @Test
    void refusesAPackageOfVeryManyEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            entries.put("e" + i, new byte[0]);
        }

        assertThat(reason(DocxFile.zip(entries), "a.docx")).isEqualTo(Reason.EXPANDS_TOO_MUCH);
    }

    @Test
    void expandsNoEntities(@TempDir Path folder) throws IOException {
        Path secret = java.nio.file.Files.writeString(folder.resolve("secret.txt"), "泄露");
        String dtd = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY l \"大\">]>";
        byte[] docx = DocxFile.withBody("")
                .part(
                        "word/document.xml",
                        dtd
                                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>前&x;&l;后</w:t></w:r></w:p></w:body></w:document>")
                .bytes();

        try {
            assertThat(texts.read(docx, "a.docx").text()).doesNotContain("泄露").doesNotContain("大");
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsOwnSentenceInChinese(Reason reason) {
        Object[] details = reason == Reason.TOO_LARGE || reason == Reason.EXPANDS_TOO_MUCH
                ? new Object[] {20}
                : new Object[] {"docx", "图片"};

        assertThat(new UnreadableDocument(reason, details).getMessage())
                .matches(".*\\p{IsHan}.*。")
                .doesNotContain("%");
    }

    private static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private Reason reason(byte[] content, String name) {
        try {
            return fail("read as " + texts.read(content, name));
        } catch (UnreadableDocument refused) {
            return refused.reason();
        }
    }
}
