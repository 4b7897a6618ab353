package org.chanjiao.draft;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.policy.Section;

/** A chapter or section of a draft. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DraftSection extends DraftItem {
    private int ordinal;

    @Embedded
    private Section section;

    DraftSection(DraftId draft, int ordinal, Section section, Hand hand) {
        super(draft, Decision.PROPOSED, hand);
        this.ordinal = ordinal;
        this.section = section;
    }

    /** A heading that a clerk picked out of the text. */
    static DraftSection added(DraftId draft, int ordinal, Section section, Hand hand) {
        DraftSection added = new DraftSection(draft, ordinal, section, hand);
        added.decide(Decision.ADDED, hand);
        return added;
    }

    /** Words it anew; only one that a clerk put in may get another place in the outline. */
    void reword(String path, String title, Hand hand) {
        String kept = decision() == Decision.ADDED && !path.isBlank() ? path.strip() : section.path();
        this.section = new Section(kept, title.strip(), section.span());
        edited(hand);
    }
}
