package org.chanjiao.formats.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.assertj.core.api.Assertions;

/** Text files in any encoding. */
class PlainTextFuzzTests {

    @FuzzTest(maxDuration = "3s")
    void readsOrRefusesAnyBytes(byte[] bytes) {
        try {
            Assertions.assertThat(new SourceTexts().read(bytes, "a.txt").text()).isNotBlank();
        } catch (UnreadableDocument refused) {
            Assertions.assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
