package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.chanjiao.kernel.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a document on a shelf.
 *
 * @param title title of the plan itself, never blank
 * @param noticeTitle title of the notice that carries the plan
 * @param addressees whom it is sent to, as the text lists them
 * @param documentNumber in the one official writing where it can be read, otherwise as written
 */
@Embeddable
public record DocumentHead(
        @Enumerated(EnumType.STRING) @Column(name = "level") PolicyLevel level,
        @Column(name = "title") String title,
        @Column(name = "notice_title") @Nullable String noticeTitle,
        @Column(name = "document_number") @Nullable String documentNumber,
        @Column(name = "issuer") @Nullable String issuer,
        @Column(name = "issued_on") @Nullable LocalDate issuedOn,
        @Column(name = "topic") @Nullable String topic,
        @Column(name = "addressees") @Nullable String addressees) {

    public DocumentHead {
        title = title.strip();
        noticeTitle = blankToNull(noticeTitle);
        documentNumber = officialNumber(documentNumber);
        issuer = blankToNull(issuer);
        topic = blankToNull(topic);
        addressees = blankToNull(addressees);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }

    /** The same document, as one of another tier of government. */
    public DocumentHead at(PolicyLevel tier) {
        return new DocumentHead(tier, title, noticeTitle, documentNumber, issuer, issuedOn, topic, addressees);
    }

    /** The one official writing of a document number; what cannot be read as one is kept as written. */
    public static @Nullable String officialNumber(@Nullable String written) {
        String number = blankToNull(written);
        return number == null
                ? null
                : DocumentNumber.parse(number).map(DocumentNumber::toString).orElse(number);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
