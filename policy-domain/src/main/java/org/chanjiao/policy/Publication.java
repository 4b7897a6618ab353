package org.chanjiao.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A settled text on its way into the library.
 *
 * @param text exactly as read; the spans of the sections refer to it
 * @param file the uploaded file, null for pasted text
 * @param by account of the person who publishes
 */
public record Publication(
        RegionCode region,
        DocumentHead head,
        String text,
        SourceFile source,
        byte @Nullable [] file,
        List<Section> sections,
        List<Citation> citations,
        UUID by,
        Instant at) {

    public Publication {
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
    }
}
