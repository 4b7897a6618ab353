package org.chanjiao.policy;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A published policy document.
 *
 * <p>It enters the library when a clerk publishes a settled draft, with version 1 of its text. A corrected text becomes the next
 * version; earlier ones stay as they were. It ends repealed, expired or superseded, which can be taken back. The documents it cites are linked as soon as the library holds them.
 */
@Entity
@Getter
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class Policy {
    @EmbeddedId
    private PolicyId id;

    private String regionCode;

    @Embedded
    private DocumentHead head;

    @Enumerated(EnumType.STRING)
    private PolicyStatus status;

    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    private int currentText;
    private Instant openedAt;
    private UUID openedBy;

    @ElementCollection
    @CollectionTable(name = "policy_citation", joinColumns = @JoinColumn(name = "policy_id"))
    @OrderColumn(name = "ordinal")
    private List<Citation> citations = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Policy(PolicyId id, Publication first) {
        this.id = id;
        this.regionCode = first.region().value();
        this.head = first.head();
        this.status = PolicyStatus.IN_FORCE;
        this.currentText = 1;
        this.openedAt = first.at();
        this.openedBy = first.by();
        this.citations.addAll(first.citations());
    }

    public RegionCode region() {
        return RegionCode.of(regionCode);
    }

    public Edition edition() {
        return new Edition(id, currentText, region());
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /** Puts a corrected text in force. */
    void revise(Publication corrected) {
        require(status == PolicyStatus.IN_FORCE);
        this.head = corrected.head();
        this.currentText++;
        this.citations.clear();
        this.citations.addAll(corrected.citations());
    }

    /** Ceases to bind. */
    void end(PolicyEnd end) {
        require(status == PolicyStatus.IN_FORCE);
        this.status = end.how();
        this.endedOn = end.on();
        this.endReason = end.reason();
        this.successorId = end.successor() == null ? null : end.successor().value();
    }

    /** Binds again, as if it had never ended. */
    void reinstate() {
        require(status != PolicyStatus.IN_FORCE);
        this.status = PolicyStatus.IN_FORCE;
        this.endedOn = null;
        this.endReason = null;
        this.successorId = null;
    }

    private void require(boolean state) {
        if (!state) {
            throw new NotInThatState(id, status);
        }
    }
}
