package org.chanjiao.ledger;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.account.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger.
 *
 * <p>Its owner, or the bureau on the owner's behalf, writes and changes it. The partner it names may confirm it, correct it
 * or have nothing to do with it; the bureau may review it; documents may be attached: together they make its grade. A
 * change takes back what was said about the older wording. It is never deleted: voided, with a reason, it counts no longer.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class LedgerItem {

    @EmbeddedId
    private LedgerItemId id;

    private String typeCode;
    private int typeVersion;
    private String regionCode;
    private UUID ownerId;
    private @Nullable UUID partnerId;
    private @Nullable String partnerName;
    private String title;
    private String titleKey;
    private @Nullable String level;
    private String state;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable BigDecimal quantity;
    private @Nullable BigDecimal amount;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> particulars;

    @Enumerated(EnumType.STRING)
    private ConfirmationState confirmation;

    private @Nullable String confirmationNote;
    private @Nullable String reviewedBy;
    private @Nullable Instant reviewedAt;
    /** Files come and go beside the form: whoever is writing in it is not disturbed. */
    @OptimisticLock(excluded = true)
    private int documents;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private Grade grade;

    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;
    private @Nullable String apartReason;
    private @Nullable UUID importId;
    private Instant savedAt;
    private UUID savedBy;
    private String savedByName;

    @Version
    private @Nullable Long version;

    LedgerItem(LedgerType type, Entry entry, Map<String, String> particulars, Person by, Instant at) {
        this.id = LedgerItemId.random();
        this.typeCode = type.code();
        this.ownerId = entry.owner().id().value();
        this.regionCode = entry.owner().region().value();
        write(type, entry, particulars, by, at);
    }

    /** Takes over new content; what partner and reviewer said about the former content is void. */
    void change(LedgerType type, Entry entry, Map<String, String> fresh, Person by, Instant at) {
        requireStanding();
        write(type, entry, fresh, by, at);
    }

    private void write(LedgerType type, Entry entry, Map<String, String> fresh, Person by, Instant at) {
        CoreValues core = CoreValues.of(type, entry);
        typeVersion = type.version();
        partnerId = entry.partner() == null ? null : entry.partner().value();
        partnerName = entry.partnerName();
        title = core.title();
        titleKey = TitleKey.of(core.title());
        level = core.level();
        state = core.state();
        startsOn = core.startsOn();
        endsOn = core.endsOn();
        quantity = core.quantity();
        amount = core.amount();
        particulars = new TreeMap<>(fresh);
        confirmation =
                type.asksPartner() && partnerName != null ? ConfirmationState.WAITING : ConfirmationState.NOT_ASKED;
        confirmationNote = null;
        reviewedBy = null;
        reviewedAt = null;
        savedAt = at;
        savedBy = by.accountId().value();
        savedByName = by.name();
        regrade();
    }

    /** Somebody saw the items that look the same and said why this is another one; an earlier word stands until a later one. */
    void keptApart(@Nullable String reason) {
        apartReason = reason == null ? apartReason : reason;
    }

    /** The partner's word; a later word replaces an earlier one. */
    void answered(ConfirmationState answer, @Nullable String note) {
        requireStanding();
        confirmation = answer;
        confirmationNote = note;
        regrade();
    }

    /** The bureau looked at it and found it right. */
    void review(Person by, Instant at) {
        requireStanding();
        reviewedBy = by.name();
        reviewedAt = at;
        regrade();
    }

    void documented(int count) {
        documents = count;
        regrade();
    }

    /** It counts no longer; it stays readable. */
    void voided(String reason, Instant at) {
        requireStanding();
        voidedAt = at;
        voidReason = reason;
    }

    boolean stands() {
        return voidedAt == null;
    }

    private void regrade() {
        grade = Grade.of(confirmation, reviewedAt != null, documents);
    }

    private void requireStanding() {
        if (voidedAt != null) {
            throw new ItemVoided(id);
        }
    }
}
