package org.chanjiao.extraction;

import java.util.List;

/** Reads a policy text; the one entry to the engine. Deterministic: the same text gives the same draft. */
public final class PolicyExtraction {

    private PolicyExtraction() {}

    /** Reads any text; a text without structure gives an empty draft, never an exception. */
    public static Draft read(String text) {
        return new Draft(
                new Metadata(null, null, null, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
