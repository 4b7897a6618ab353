package org.chanjiao.progress.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Progress;

/** Any bytes at all as a case. */
class CaseReaderFuzzTests {

    private final CaseReader reader = new CaseReader();
    private final ResultWriter writer = new ResultWriter();

    @FuzzTest(maxDuration = "4s")
    void judgesOrRefusesAnyBytes(byte[] bytes) {
        try {
            String result = writer.write(Progress.of(reader.read(new String(bytes, StandardCharsets.UTF_8))));
            Assertions.assertThat(result).startsWith("{\"value\":").doesNotContain("\n");
        } catch (MalformedCase refused) {
            Assertions.assertThat(refused.field()).isNotBlank();
        }
    }
}
