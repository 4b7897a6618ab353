package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A document that the draft's opening names as its basis. */
@Embeddable
public record CitedDocument(
        @Column(name = "title") String title,
        @Column(name = "issuer") @Nullable String issuer,
        @Column(name = "document_number") @Nullable String documentNumber) {}
