package org.chanjiao.task;

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
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work that a published policy demands.
 *
 * <p>It opens when the policy is published and copies its clause, so that later editing of the text cannot change what was asked. A
 * corrected text either restates it, and then it keeps its id, or no longer holds it, and then it is withdrawn but not deleted.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class Task {
    @EmbeddedId
    private TaskId id;

    @Column(name = "policy_id")
    private UUID policyId;

    private int textNumber;
    private String regionCode;

    @Embedded
    private Clause clause;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @ElementCollection
    @CollectionTable(name = "task_responsibility", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "ordinal")
    private List<Responsibility> responsibilities = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Task(TaskId id, Edition edition, Clause clause, List<Responsibility> responsibilities) {
        this.id = id;
        this.policyId = edition.policyId().value();
        this.textNumber = edition.textNumber();
        this.regionCode = edition.region().value();
        this.clause = clause;
        this.status = TaskStatus.OPEN;
        this.responsibilities.addAll(responsibilities);
    }

    public PolicyId policy() {
        return new PolicyId(policyId);
    }

    public List<Responsibility> responsibilities() {
        return List.copyOf(responsibilities);
    }

    /** Takes over the words and units of a corrected text. */
    void restate(Edition edition, Clause corrected, List<Responsibility> units) {
        requireOpen();
        this.textNumber = edition.textNumber();
        this.clause = corrected;
        if (!responsibilities.equals(units)) {
            responsibilities.clear();
            responsibilities.addAll(units);
        }
    }

    void withdraw() {
        requireOpen();
        this.status = TaskStatus.WITHDRAWN;
    }

    /** Ends with its policy. */
    void close() {
        requireOpen();
        this.status = TaskStatus.CLOSED;
    }

    /** Is demanded again, because its policy is. */
    void reopen() {
        if (status != TaskStatus.CLOSED) {
            throw new IllegalStateException("task " + id + " is not closed");
        }
        this.status = TaskStatus.OPEN;
    }

    private void requireOpen() {
        if (status != TaskStatus.OPEN) {
            throw new IllegalStateException("task " + id + " is " + status);
        }
    }
}
