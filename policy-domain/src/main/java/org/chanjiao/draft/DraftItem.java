package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** Something read from a draft's text that a clerk decides about; each carries its own version so that two clerks meet early. */
@MappedSuperclass
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
abstract class DraftItem {
    @EmbeddedId
    private DraftItemId id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Embedded
    private Hand touched;

    @Version
    private @Nullable Long version;

    DraftItem(DraftId draft, Decision decision, Hand hand) {
        this.id = DraftItemId.random();
        this.draftId = draft.value();
        this.decision = decision;
        this.touched = hand;
    }

    DraftId draft() {
        return new DraftId(draftId);
    }

    void accept(Hand hand) {
        if (!decision.goesLive()) {
            decide(Decision.ACCEPTED, hand);
        }
    }

    void reject(Hand hand) {
        decide(Decision.REJECTED, hand);
    }

    /** Takes back whatever was decided. */
    void reconsider(Hand hand) {
        decide(Decision.PROPOSED, hand);
    }

    void edited(Hand hand) {
        decide(decision == Decision.ADDED ? Decision.ADDED : Decision.EDITED, hand);
    }

    void decide(Decision next, Hand hand) {
        this.decision = next;
        this.touched = hand;
    }

    /** Refuses an action that was based on an older state than the present one. */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new ChangedByAnother(id, touched);
        }
    }
}
