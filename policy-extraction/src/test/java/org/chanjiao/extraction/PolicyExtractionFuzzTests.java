package org.chanjiao.extraction;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Coverage-guided search for a text that breaks the engine; {@code JAZZER_FUZZ=1} lets it run on. */
class PolicyExtractionFuzzTests {

    @FuzzTest(maxDuration = "4s")
    void readsWhateverItIsGiven(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();

        Provenance.check(text, PolicyExtraction.read(text));
    }
}
