package org.chanjiao.portal.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chanjiao.draft.CitedDocument;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyLevel;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the document, as a clerk edits it.
 *
 * @param region name or code of the place the document binds
 * @param citations one cited document a line: title, issuer, document number, separated by |
 */
record HeadForm(
        @NotBlank(message = "{imports.head.title.missing}") @Size(max = 300, message = "{imports.tooLong}")
                String title,
        @Size(max = 300, message = "{imports.tooLong}") String noticeTitle,
        @Size(max = 100, message = "{imports.tooLong}") String documentNumber,
        @Size(max = 200, message = "{imports.tooLong}") String issuer,
        @Pattern(regexp = "((19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?", message = "{imports.date}")
                String issuedOn,
        @Size(max = 100, message = "{imports.tooLong}") String topic,
        @NotBlank(message = "{imports.head.region.missing}") String region,
        @Size(max = 8000, message = "{imports.tooLong}") String citations,
        long version) {

    static HeadForm of(DraftSheet sheet) {
        DocumentHead head = sheet.header().head();
        return new HeadForm(
                head.title(),
                text(head.noticeTitle()),
                text(head.documentNumber()),
                text(head.issuer()),
                text(head.issuedOn()),
                text(head.topic()),
                sheet.header().regionName(),
                sheet.citations().stream().map(HeadForm::line).collect(Collectors.joining("\n")),
                sheet.header().version());
    }

    DocumentHead head(PolicyLevel level) {
        return new DocumentHead(
                level,
                title,
                noticeTitle,
                documentNumber,
                issuer,
                issuedOn.isBlank() ? null : LocalDate.parse(issuedOn),
                topic);
    }

    List<CitedDocument> cited() {
        return citations
                .lines()
                .filter(line -> !line.isBlank())
                .map(HeadForm::document)
                .toList();
    }

    private static CitedDocument document(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new CitedDocument(parts.get(0), part(parts, 1), DocumentHead.officialNumber(part(parts, 2)));
    }

    private static @Nullable String part(List<String> parts, int index) {
        return parts.size() <= index || parts.get(index).isEmpty() ? null : parts.get(index);
    }

    private static String line(CitedDocument cited) {
        return cited.title() + " | " + text(cited.issuer()) + " | " + text(cited.documentNumber());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    Map<String, String> asFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("noticeTitle", noticeTitle);
        fields.put("documentNumber", documentNumber);
        fields.put("issuer", issuer);
        fields.put("issuedOn", issuedOn);
        fields.put("region", region);
        fields.put("citations", citations);
        return fields;
    }
}
