package org.chanjiao.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** A unit's name as a draft uses it, and the organisations it means: settled once for all tasks that name it. */
@Entity
@Table(name = "draft_unit_name")
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class UnitName {
    @EmbeddedId
    private DraftItemId id;

    @Column(name = "draft_id")
    private UUID draftId;

    private String name;
    private boolean collective;
    private boolean settled;

    @ElementCollection
    @CollectionTable(name = "draft_unit_name_organisation", joinColumns = @JoinColumn(name = "unit_name_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "organisation_id")
    private List<UUID> organisations = new ArrayList<>();

    @Embedded
    private Hand touched;

    @Version
    private @Nullable Long version;

    UnitName(DraftId draft, String name, boolean collective, Hand hand) {
        this.id = DraftItemId.random();
        this.draftId = draft.value();
        this.name = name;
        this.collective = collective;
        this.touched = hand;
    }

    List<UUID> organisations() {
        return List.copyOf(organisations);
    }

    /** Settles what the name means; nothing at all keeps it as a name only. */
    void settle(List<UUID> meaning, Hand hand) {
        organisations.clear();
        organisations.addAll(meaning);
        settled = true;
        touched = hand;
    }
}
