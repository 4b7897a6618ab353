package org.chanjiao.target;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a published policy commits to.
 *
 * <p>It copies its sentence when published. A corrected text that states the same figure keeps the target's id; when the figure
 * itself changes, the id stays too and the change is written down as a revision; a text that no longer holds it withdraws it.
 * A restatement of an earlier target is kept, but only the first statement is counted.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class Target {
    @EmbeddedId
    private TargetId id;

    @Column(name = "policy_id")
    private UUID policyId;

    private int textNumber;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    private String regionCode;

    @Embedded
    private Statement statement;

    @Embedded
    private Commitment commitment;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    @Enumerated(EnumType.STRING)
    private TargetStatus status;

    @ElementCollection
    @CollectionTable(name = "target_revision", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "number")
    private List<TargetRevision> revisions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Target(TargetId id, Edition edition, Placement placement, Statement statement, Commitment commitment) {
        this.id = id;
        this.policyId = edition.policyId().value();
        this.textNumber = edition.textNumber();
        this.regionCode = edition.region().value();
        this.statement = statement;
        this.commitment = sound(commitment);
        this.status = TargetStatus.OPEN;
        place(placement);
    }

    public PolicyId policy() {
        return new PolicyId(policyId);
    }

    public Optional<TaskId> task() {
        return Optional.ofNullable(taskId).map(TaskId::new);
    }

    /** The first statement of the same commitment, which alone is counted. */
    public Optional<TargetId> restates() {
        return Optional.ofNullable(duplicateOf).map(TargetId::new);
    }

    public List<TargetRevision> revisions() {
        return List.copyOf(revisions);
    }

    /** Takes over the words of a corrected text; a changed figure is written down as a revision. */
    void restate(Edition edition, Placement placement, Statement corrected, Commitment figures, Change change) {
        requireOpen();
        Commitment checked = sound(figures);
        if (!checked.equals(commitment)) {
            revisions.add(new TargetRevision(
                    change.at(), change.by(), change.reason(), commitment.inWords(), checked.inWords()));
        }
        this.textNumber = edition.textNumber();
        this.statement = corrected;
        this.commitment = checked;
        place(placement);
    }

    void withdraw(Change change) {
        requireOpen();
        revisions.add(new TargetRevision(change.at(), change.by(), change.reason(), commitment.inWords(), ""));
        this.status = TargetStatus.WITHDRAWN;
    }

    private void place(Placement placement) {
        this.taskId = placement.task() == null ? null : placement.task().value();
        this.duplicateOf =
                placement.restates() == null ? null : placement.restates().value();
    }

    private static Commitment sound(Commitment commitment) {
        List<String> broken = CommitmentRules.brokenBy(commitment);
        if (!broken.isEmpty()) {
            throw new UnsoundCommitment(commitment, broken);
        }
        return commitment;
    }

    /** Ends with its policy. */
    void close() {
        requireOpen();
        this.status = TargetStatus.CLOSED;
    }

    /** Is demanded again, because its policy is. */
    void reopen() {
        if (status != TargetStatus.CLOSED) {
            throw new IllegalStateException("target " + id + " is not closed");
        }
        this.status = TargetStatus.OPEN;
    }

    private void requireOpen() {
        if (status != TargetStatus.OPEN) {
            throw new IllegalStateException("target " + id + " is " + status);
        }
    }
}
