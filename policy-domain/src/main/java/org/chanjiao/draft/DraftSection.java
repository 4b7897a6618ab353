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

    void retitle(String title, Hand hand) {
        this.section = new Section(section.path(), title.strip(), section.span());
        edited(hand);
    }
}
