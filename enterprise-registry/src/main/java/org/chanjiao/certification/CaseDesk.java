package org.chanjiao.certification;

import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.calendar.WorkingCalendar;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a case needs: the case for whom may see it, its scheme, today, days to come, and the trail. */
@Component
@RequiredArgsConstructor
class CaseDesk {

    private final CertificationCaseRepository repository;
    private final Schemes schemes;
    private final CaseSight sight;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @throws UnknownCase when there is none for this person */
    CertificationCase visible(CaseId id, Person person) {
        return repository
                .findById(id)
                .filter(found -> sight.sees(found, rules(found), person))
                .orElseThrow(() -> new UnknownCase(id));
    }

    /**
     * The case, at the version the person has seen.
     *
     * @throws CaseRefused when somebody took a step since
     */
    CertificationCase visible(CaseId id, long seen, Person person) {
        CertificationCase found = visible(id, person);
        if (found.version() == null || found.version() != seen) {
            throw new CaseRefused(Reason.CHANGED_MEANWHILE);
        }
        return found;
    }

    Scheme rules(CertificationCase of) {
        return schemes.get(of.scheme(), of.schemeVersion());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last of so many working days from tomorrow on, null for none. */
    @Nullable
    LocalDate inWorkingDays(int days) {
        return days == 0 ? null : calendar.days().plus(today(), days);
    }

    /** The last day of a publicity that begins tomorrow. */
    LocalDate publicityEnd(Scheme rules) {
        return calendar.days().plus(today(), rules.terms().publicityDays());
    }

    Actor actor(Person person, String capacity) {
        return Actor.of(person, capacity, clock.instant());
    }

    /** Somebody who has not signed in. */
    Actor outsider(String capacity) {
        return new Actor(null, capacity, capacity, clock.instant());
    }

    Actor calendarActor() {
        return Actor.calendar(clock.instant());
    }

    CaseId keep(CertificationCase changed, String act, String words) {
        repository.saveAndFlush(changed);
        events.publishEvent(new CaseMoved(
                changed.id(),
                new OrganisationId(changed.applicantId()),
                act,
                changed.state(),
                words + "：" + changed.number() + " " + changed.applicantName()));
        return changed.id();
    }
}
