package org.chanjiao.policy;

import jakarta.persistence.CollectionTable;
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
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A published policy document.
 *
 * <p>It enters the library when a clerk publishes a settled draft, with version 1 of its text. A corrected text becomes the next
 * version; earlier ones stay as they were. The documents it cites are linked as soon as the library holds them.
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
        if (status == PolicyStatus.REPEALED) {
            throw new IllegalStateException("policy " + id + " is repealed");
        }
        this.head = corrected.head();
        this.currentText++;
        this.citations.clear();
        this.citations.addAll(corrected.citations());
    }
}
