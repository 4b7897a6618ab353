package org.chanjiao.portal.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chanjiao.draft.CitedDocument;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyLevel;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the document, as a clerk edits it.
 *
 * @param region name or code of the place the document binds
 * @param citations the cited documents; empty lines are none
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
        @Size(max = 300, message = "{imports.tooLong}") String addressees,
        @Size(max = 200) List<CitationLine> citations,
        long version) {

    HeadForm {
        citations = citations == null ? List.of() : List.copyOf(citations);
        region = region == null ? "" : region;
    }

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
                        text(head.addressees()),
                        sheet.citations().stream().map(CitationLine::of).toList(),
                        sheet.header().version())
                .withOneMore();
    }

    /** The same with an empty line at the end. */
    HeadForm withOneMore() {
        List<CitationLine> lines = new ArrayList<>(citations);
        lines.add(CitationLine.EMPTY);
        return with(lines);
    }

    /** The same without the line at a place. */
    HeadForm without(int place) {
        List<CitationLine> lines = new ArrayList<>(citations);
        if (place >= 0 && place < lines.size()) {
            lines.remove(place);
        }
        return with(lines);
    }

    private HeadForm with(List<CitationLine> lines) {
        return new HeadForm(
                title, noticeTitle, documentNumber, issuer, issuedOn, topic, region, addressees, lines, version);
    }

    boolean hasUntitledCitation() {
        return citations.stream().anyMatch(CitationLine::untitled);
    }

    DocumentHead head(PolicyLevel level) {
        return new DocumentHead(
                level,
                title,
                noticeTitle,
                documentNumber,
                issuer,
                issuedOn.isBlank() ? null : LocalDate.parse(issuedOn),
                topic,
                addressees);
    }

    List<CitedDocument> cited() {
        return citations.stream()
                .filter(line -> !line.empty())
                .map(CitationLine::document)
                .toList();
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
        fields.put("addressees", addressees);
        fields.put(
                "citations",
                citations.stream()
                        .flatMap(line -> Stream.of(line.title(), line.number(), line.issuer()))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining("、")));
        return fields;
    }
}
