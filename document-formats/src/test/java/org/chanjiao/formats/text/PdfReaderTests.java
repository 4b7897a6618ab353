package org.chanjiao.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import org.chanjiao.formats.text.SourceText.Kind;
import org.chanjiao.formats.text.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

class PdfReaderTests {

    private static final float LEFT = 80;
    private static final float INDENTED = LEFT + 2 * PdfFile.SIZE;
    private static final String FULL = "健全产教融合工作机制推动职业学校与骨干企业结对共建"; // 25 characters, to the margin

    private final SourceTexts texts = new SourceTexts();

    @Test
    void readsChineseTextFromTopToBottom() throws IOException {
        byte[] pdf = new PdfFile()
                .line(LEFT, 600, "第二行在后。")
                .line(LEFT, 700, "第一行在前。")
                .endPage()
                .bytes();

        assertThat(texts.read(pdf, "通知.pdf")).isEqualTo(new SourceText("第一行在前。\n第二行在后。\n", Kind.PDF));
    }

    @Test
    void joinsTheLinesOfAParagraph() throws IOException {
        byte[] pdf = new PdfFile()
                .line(INDENTED, 700, FULL.substring(2))
                .line(LEFT, 670, FULL)
                .line(LEFT, 640, "到此为止。")
                .line(INDENTED, 610, "另起一段。")
                .endPage()
                .bytes();

        assertThat(texts.read(pdf, "a.pdf").text()).isEqualTo(FULL.substring(2) + FULL + "到此为止。\n另起一段。\n");
    }

    @Test
    void putsNoSpaceWhereCharactersAreSetALittleApart() throws IOException {
        byte[] pdf = new PdfFile()
                .line(LEFT, 700, "到")
                .line(LEFT + 1.3f * PdfFile.SIZE, 700, "２０２７")
                .line(LEFT + 7 * PdfFile.SIZE, 700, "市教育局")
                .endPage()
                .bytes();

        assertThat(texts.read(pdf, "a.pdf").text()).isEqualTo("到２０２７ 市教育局\n");
    }

    @Test
    void keepsNumberedItemsApartEvenAfterAFullLine() throws IOException {
        byte[] pdf = new PdfFile()
                .line(LEFT, 700, FULL)
                .line(LEFT, 670, "（二）培育融合型企业。")
                .line(LEFT, 640, "2．每年认定十家。")
                .endPage()
                .bytes();

        assertThat(texts.read(pdf, "a.pdf").text()).isEqualTo(FULL + "\n（二）培育融合型企业。\n2．每年认定十家。\n");
    }

    @Test
    void refusesAScan() throws IOException {
        assertThat(reasonFor(new PdfFile().scannedPage().scannedPage().bytes())).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void refusesALockedDocument() throws IOException {
        byte[] pdf =
                new PdfFile().line(LEFT, 700, "机密内容").endPage().locked("secret").bytes();

        assertThat(reasonFor(pdf)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void readsADocumentThatOnlyRestrictsPrinting() throws IOException {
        byte[] pdf = new PdfFile().line(LEFT, 700, "公开内容").endPage().locked("").bytes();

        assertThat(texts.read(pdf, "a.pdf").text()).isEqualTo("公开内容\n");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] pdf = new PdfFile().line(LEFT, 700, "公开内容").endPage().bytes();

        assertThat(reasonFor(Arrays.copyOf(pdf, pdf.length / 4))).isEqualTo(Reason.BROKEN);
        assertThat(reasonFor("%PDF-1.7\n\0\0".getBytes())).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPageThatUnpacksToFarMoreThanTheLimit() throws IOException {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 60_000; i++) {
            file.line(LEFT, 700, "扩张");
        }
        SourceTexts strict = new SourceTexts(new ReadingLimits(200_000, 1_000_000));
        byte[] pdf = file.endPage().bytes();

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> strict.read(pdf, "a.pdf"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.EXPANDS_TOO_MUCH));
    }

    private Reason reasonFor(byte[] pdf) {
        try {
            return org.assertj.core.api.Assertions.fail(texts.read(pdf, "a.pdf").text());
        } catch (UnreadableDocument refused) {
            return refused.reason();
        }
    }
}
