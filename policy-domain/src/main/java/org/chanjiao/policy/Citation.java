package org.chanjiao.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that a policy names as its basis.
 *
 * @param documentNumber in the one official writing where it can be read
 * @param citedPolicy the document in this library, null while it is missing
 */
@Embeddable
public record Citation(
        @Column(name = "title") String title,
        @Column(name = "issuer") @Nullable String issuer,
        @Column(name = "document_number") @Nullable String documentNumber,
        @Column(name = "cited_policy_id") @Nullable UUID citedPolicy) {

    public Citation {
        documentNumber = DocumentHead.officialNumber(documentNumber);
    }

    Citation linkedTo(PolicyId policy) {
        return new Citation(title, issuer, documentNumber, policy.value());
    }
}
