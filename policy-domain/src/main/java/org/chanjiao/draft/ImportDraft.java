package org.chanjiao.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceFile;
import org.chanjiao.policy.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way into the library.
 *
 * <p>It opens with everything that was read from the text. Clerks of the desk's region settle it item by item, one after the other
 * or at once; whoever takes over is named as its editor. It ends published or put away; its text never changes.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class ImportDraft {
    @EmbeddedId
    private DraftId id;

    private String deskRegion;
    private String regionCode;

    @Embedded
    private DocumentHead head;

    private String text;
    private String sha256;

    @Embedded
    private @Nullable SourceFile source;

    private @Nullable UUID revises;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    private @Nullable UUID publishedAs;
    private Instant openedAt;
    private String openedBy;
    private UUID editorId;
    private String editorName;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "touched_by", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "touched_at", updatable = false))
    private Hand touched;

    @ElementCollection
    @CollectionTable(name = "draft_citation", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "ordinal")
    private List<CitedDocument> citations = new ArrayList<>();

    @Version
    private @Nullable Long version;

    ImportDraft(
            DraftId id,
            Person clerk,
            RegionCode region,
            DocumentHead head,
            Submission submission,
            List<CitedDocument> cited,
            Instant at) {
        this.id = id;
        this.deskRegion = clerk.regionCode().value();
        this.regionCode = region.value();
        this.head = head;
        this.text = submission.text();
        this.sha256 = new SourceText(submission.text()).sha256();
        this.source = submission.source();
        this.revises =
                submission.corrects() == null ? null : submission.corrects().value();
        this.status = DraftStatus.OPEN;
        this.openedAt = at;
        this.openedBy = clerk.name();
        this.editorId = clerk.accountId().value();
        this.editorName = clerk.name();
        this.touched = new Hand(clerk.name(), at);
        this.citations.addAll(cited);
    }

    RegionCode desk() {
        return RegionCode.of(deskRegion);
    }

    RegionCode region() {
        return RegionCode.of(regionCode);
    }

    SourceFile source() {
        return source == null ? SourceFile.PASTED : source;
    }

    SourceText words() {
        return new SourceText(text);
    }

    @Nullable
    PolicyId corrects() {
        return revises == null ? null : new PolicyId(revises);
    }

    List<CitedDocument> citations() {
        return List.copyOf(citations);
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new ChangedByAnother(new DraftItemId(id.value()), touched);
        }
    }

    /** Corrects what identifies the document, and the documents it cites. */
    void describe(RegionCode place, DocumentHead corrected, List<CitedDocument> cited) {
        requireOpen();
        this.regionCode = place.value();
        this.head = corrected;
        if (!citations.equals(cited)) {
            citations.clear();
            citations.addAll(cited);
        }
    }

    void takeOver(Person clerk) {
        requireOpen();
        this.editorId = clerk.accountId().value();
        this.editorName = clerk.name();
    }

    /** Says that this is no corrected text but a document of its own. */
    void standAlone() {
        requireOpen();
        this.revises = null;
    }

    void publishedAs(PolicyId policy) {
        requireOpen();
        this.status = DraftStatus.PUBLISHED;
        this.publishedAs = policy.value();
    }

    void putAway() {
        requireOpen();
        this.status = DraftStatus.DISCARDED;
    }

    private void requireOpen() {
        if (status != DraftStatus.OPEN) {
            throw new DraftClosed(id);
        }
    }
}
