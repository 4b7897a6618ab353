package org.chanjiao.portal.importing;

import java.util.Objects;
import org.chanjiao.draft.CitedDocument;
import org.chanjiao.policy.DocumentHead;
import org.jspecify.annotations.Nullable;

/** A cited document as typed; one without a title is none. */
record CitationLine(@Nullable String title, @Nullable String issuer, @Nullable String number) {

    static final CitationLine EMPTY = new CitationLine("", "", "");

    static CitationLine of(CitedDocument cited) {
        return new CitationLine(
                cited.title(),
                Objects.requireNonNullElse(cited.issuer(), ""),
                Objects.requireNonNullElse(cited.documentNumber(), ""));
    }

    boolean empty() {
        return blankToNull(title) == null && blankToNull(issuer) == null && blankToNull(number) == null;
    }

    /** Whether something is there but no title. */
    boolean untitled() {
        return !empty() && blankToNull(title) == null;
    }

    CitedDocument document() {
        return new CitedDocument(
                String.valueOf(title).strip().replaceAll("^《|》$", ""),
                blankToNull(issuer),
                DocumentHead.officialNumber(blankToNull(number)));
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
