package org.chanjiao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.policy.SourceText;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/** A figure of a draft: its words, what they commit to, the task it belongs to and the first statement that it repeats. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class DraftTarget extends DraftItem {
    private int ordinal;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Embedded
    private Wording wording;

    @Embedded
    private Commitment commitment;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    @Column(name = "literal_reading")
    private @Nullable String literalReading;

    private @Nullable UUID keeps;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    DraftTarget(DraftId draft, Decision decision, Wording wording, Commitment commitment, Hand hand) {
        super(draft, decision, hand);
        this.ordinal = wording.span().start();
        this.wording = wording;
        this.commitment = commitment;
    }

    @Nullable
    TargetId kept() {
        return keeps == null ? null : new TargetId(keeps);
    }

    /** Makes this the continuation of a published target. */
    void keep(TargetId published) {
        this.keeps = published.value();
    }

    void place(@Nullable DraftTask task) {
        this.taskId = task == null ? null : task.id().value();
    }

    void edit(Commitment other, @Nullable DraftItemId task, Hand hand) {
        this.commitment = other;
        this.taskId = task == null ? null : task.value();
        edited(hand);
    }

    /** Takes the figure that a person named for a damaged one and writes down what the text literally says. */
    void settleDamage(Commitment reading, String literal, Hand hand) {
        this.commitment = reading;
        this.literalReading = literal;
        edited(hand);
    }

    /** Takes over what was settled about the same words in the version before. */
    void takeOver(Commitment settled, @Nullable String literal) {
        this.commitment = settled;
        this.literalReading = literal;
    }

    void settleDeadline(Commitment dated, Hand hand) {
        this.commitment = dated;
        edited(hand);
    }

    /** Links this as a restatement of an earlier statement; null makes it a first statement. */
    void restate(@Nullable DraftTarget first, Hand hand) {
        if (first != null && (first == this || first.duplicateOf != null || first.ordinal > ordinal)) {
            throw new IllegalArgumentException("a restatement points to an earlier first statement");
        }
        this.duplicateOf = first == null ? null : first.id().value();
        edited(hand);
    }

    void linkTo(@Nullable DraftTarget first) {
        this.duplicateOf = first == null ? null : first.id().value();
    }

    /** Takes in a figure that belongs to the same commitment. */
    void absorb(DraftTarget other, SourceText text, Hand hand) {
        this.wording = Wording.at(wording.span().hull(other.wording.span()), wording.sectionPath(), text);
        this.ordinal = wording.span().start();
        edited(hand);
        other.mergedInto = id().value();
        other.reject(hand);
    }

    /** Makes a second figure of the same words, to be edited apart. */
    DraftTarget split(Hand hand) {
        DraftTarget second = new DraftTarget(draft(), Decision.ADDED, wording, commitment, hand);
        second.taskId = taskId;
        return second;
    }

    @Override
    void reconsider(Hand hand) {
        this.mergedInto = null;
        super.reconsider(hand);
    }
}
