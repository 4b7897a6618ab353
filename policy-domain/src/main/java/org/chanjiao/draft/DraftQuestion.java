package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text leaves to a person. It is answered once; the answer stays with who gave it and when. While the item it
 * asks about is rejected it need not be answered.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DraftQuestion {
    @EmbeddedId
    private DraftItemId id;

    @Column(name = "draft_id")
    private UUID draftId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Embedded
    private @Nullable QuestionSubject subject;

    @Embedded
    private Evidence evidence;

    @Column(updatable = false)
    private boolean dropped;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable String answerText;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @Embedded
    private Hand touched;

    @Version
    private @Nullable Long version;

    DraftQuestion(DraftId draft, QuestionKind kind, @Nullable QuestionSubject subject, Evidence evidence, Hand hand) {
        this.id = DraftItemId.random();
        this.draftId = draft.value();
        this.ordinal = evidence.span().start();
        this.kind = kind;
        this.subject = subject;
        this.evidence = evidence;
        this.touched = hand;
    }

    boolean isOpen() {
        return answer == null && !dropped;
    }

    QuestionSubject subject() {
        return subject == null ? QuestionSubject.WORDS : subject;
    }

    /** Writes the answer down; refuses a second one and shows whose was first. */
    void answer(Answer given, @Nullable String inWords, Hand hand) {
        if (answer != null) {
            throw new ChangedByAnother(id, touched);
        }
        this.answer = given;
        this.answerText = inWords;
        this.answeredAt = hand.at();
        this.answeredBy = hand.name();
        this.touched = hand;
    }
}
