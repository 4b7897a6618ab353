package org.chanjiao.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.chanjiao.certification.CaseRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The way of a case through its states: where it stands, since when, until when, and every step that led there. */
@Embeddable
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Course {

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Instant stateSince;
    private @Nullable LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "certification_step", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "number")
    private List<CaseStep> steps = new ArrayList<>();

    Course(Instant at) {
        state = CaseState.DRAFT;
        stateSince = at;
    }

    /** @param due last day of what comes next, null where it has none */
    void move(CaseState to, Actor actor, String opinion, @Nullable LocalDate due) {
        if (!state.next().contains(to)) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        steps.add(new CaseStep(state, to, actor.at(), actor.id(), actor.name(), actor.capacity(), opinion.strip()));
        state = to;
        stateSince = actor.at();
        dueOn = due;
    }

    /** As {@link #move}, for steps that must not go without words. */
    void moveWithReason(CaseState to, Actor actor, String opinion, @Nullable LocalDate due) {
        if (opinion.isBlank()) {
            throw new CaseRefused(Reason.NO_OPINION);
        }
        move(to, actor, opinion, due);
    }

    void require(CaseState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
    }

    /** The last day, itself included, of that publicity is over and no objection is open. */
    void requirePublicityOver(CaseState publicity, LocalDate today) {
        if (state == CaseState.OBJECTION) {
            throw new CaseRefused(Reason.OBJECTION_OPEN);
        }
        require(publicity);
        if (!isOver(today)) {
            throw new CaseRefused(Reason.PUBLICITY_RUNS, String.valueOf(dueOn));
        }
    }

    boolean isOver(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    /** Where it stood before the last step. */
    CaseState before() {
        return steps.get(steps.size() - 1).from();
    }

    List<CaseStep> steps() {
        return List.copyOf(steps);
    }
}
