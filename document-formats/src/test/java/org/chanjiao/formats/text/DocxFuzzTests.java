package org.chanjiao.formats.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** The main part of a Word document with anything in it; the container around it is sound. */
class DocxFuzzTests {

    private static final String NUMBERING =
            DocxFile.list(0, DocxFile.level(0, "chineseCounting", "%1、"), DocxFile.level(1, "decimal", "%1.%2"))
                    + DocxFile.use(1, 0);

    @FuzzTest(maxDuration = "3s")
    void readsOrRefusesAnyMainPart(byte[] part) {
        byte[] docx = DocxFile.withBody("")
                .numbering(NUMBERING)
                .part("word/document.xml", new String(part, StandardCharsets.UTF_8))
                .bytes();
        try {
            Assertions.assertThat(new SourceTexts().read(docx, "a.docx").text()).isNotBlank();
        } catch (UnreadableDocument refused) {
            Assertions.assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
