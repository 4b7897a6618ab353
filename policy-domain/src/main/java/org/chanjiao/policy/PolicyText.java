package org.chanjiao.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** One version of a policy's words. Written once; the database refuses any change. */
@Entity
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class PolicyText {
    @Embeddable
    record Key(@Column(name = "policy_id") UUID policyId, @Column(name = "number") int number)
            implements java.io.Serializable {}

    @EmbeddedId
    private Key key;

    private String text;
    private String sha256;

    @Embedded
    private @Nullable SourceFile source;

    private byte @Nullable [] file;
    private Instant publishedAt;
    private UUID publishedBy;

    @ElementCollection
    @CollectionTable(
            name = "policy_section",
            joinColumns = {@JoinColumn(name = "policy_id"), @JoinColumn(name = "text_number")})
    @OrderColumn(name = "ordinal")
    private List<Section> sections = new ArrayList<>();

    PolicyText(Policy policy, Publication publication) {
        this.key = new Key(policy.id().value(), policy.currentText());
        this.text = publication.text();
        this.sha256 = new SourceText(publication.text()).sha256();
        this.source = publication.source();
        this.file = publication.file();
        this.publishedAt = publication.at();
        this.publishedBy = publication.by();
        this.sections.addAll(publication.sections());
    }
}
