package org.chanjiao.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;

/** The uploaded file, kept apart from the draft so that a click does not read it. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DraftFile {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private DraftId draft;

    private byte[] content;

    DraftFile(DraftId draft, byte[] content) {
        this.draft = draft;
        this.content = content;
    }
}
