package org.chanjiao.credit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditRefused.Reason;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One matter held, or not, against an enterprise. It is never deleted; every step names who took it and why. */
@Entity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class CreditRecord {

    @EmbeddedId
    private CreditRecordId id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private CreditMatter matter;

    private String description;
    private LocalDate occurredOn;
    private String source;
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private CreditState state;

    private @Nullable LocalDate putRightBy;

    @ElementCollection
    @CollectionTable(name = "credit_step", joinColumns = @JoinColumn(name = "credit_record_id"))
    @OrderColumn(name = "number")
    private List<CreditStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    CreditRecord(OrganisationId organisation, CreditFinding finding, Person by, Instant at) {
        id = CreditRecordId.random();
        organisationId = organisation.value();
        matter = finding.matter();
        description = finding.description();
        occurredOn = finding.occurredOn();
        source = finding.source();
        documentNumber = finding.documentNumber();
        state = CreditState.FOUND;
        steps.add(new CreditStep(state, at, by.name(), finding.description()));
    }

    /** 责令改正 by a day. */
    void order(LocalDate by, LocalDate today, String note, Person person, Instant at) {
        if (by.isBefore(today)) {
            throw new CreditRefused(Reason.NO_DEADLINE);
        }
        move(CreditState.ORDERED, note, person, at);
        putRightBy = by;
    }

    /** 拒不改正认定, once the day has passed. */
    void findRefusal(LocalDate today, String note, Person person, Instant at) {
        if (putRightBy != null && !today.isAfter(putRightBy)) {
            throw new CreditRefused(Reason.BEFORE_DEADLINE);
        }
        move(CreditState.REFUSED, note, person, at);
    }

    /** 记入, 公布, 修复 and 销案. */
    void move(CreditState to, String note, Person by, Instant at) {
        if (!state.leadsTo(to)) {
            throw new CreditRefused(Reason.WRONG_STATE);
        }
        if (note.isBlank()) {
            throw new CreditRefused(Reason.NO_NOTE);
        }
        state = to;
        steps.add(new CreditStep(to, at, by.name(), note.strip()));
    }

    List<CreditStep> steps() {
        return List.copyOf(steps);
    }
}
