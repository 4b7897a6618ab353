package org.chanjiao.portal.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.chanjiao.draft.DraftSheet.SectionRow;

/**
 * A chapter or section as a clerk edits it.
 *
 * @param path its number with those of the chapters above it, separated by /; counts only for an added one
 */
record SectionForm(
        @Size(max = 60, message = "{imports.tooLong}") String path,
        @NotBlank(message = "{imports.section.title.missing}") @Size(max = 200, message = "{imports.tooLong}")
                String title,
        long version) {

    SectionForm {
        path = path == null ? "" : path.strip();
    }

    static SectionForm of(SectionRow row) {
        return new SectionForm(row.path(), row.title(), row.version());
    }

    Map<String, String> asFields() {
        return Map.of("title", title);
    }
}
