package org.chanjiao.formats.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.assertj.core.api.Assertions;

/** PDF files with anything in them. */
class PdfFuzzTests {

    @FuzzTest(maxDuration = "3s")
    void readsOrRefusesAnyBytes(byte[] bytes) {
        try {
            Assertions.assertThat(new SourceTexts().read(bytes, "a.pdf").text()).isNotBlank();
        } catch (UnreadableDocument refused) {
            Assertions.assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
