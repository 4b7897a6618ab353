package org.chanjiao.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.enterprise.EnterpriseRefused.Reason;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of enterprises: facts stated by themselves or by the bureau, checked by the bureau. */
@Service
@RequiredArgsConstructor
public class Enterprises {

    private final EnterpriseRepository repository;
    private final Organisations organisations;
    private final Attachments attachments;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What is recorded of an enterprise; empty when nothing is, and for other organisations. */
    public Optional<EnterpriseFacts> facts(OrganisationId id) {
        return repository.findById(id).map(Enterprise::facts);
    }

    /** @throws UnknownEnterprise when it is not there for this person */
    public EnterpriseView view(OrganisationId id, Person person) {
        OrganisationView organisation = visible(id, person);
        return repository
                .findById(id)
                .map(enterprise -> EnterpriseView.of(organisation, enterprise))
                .orElseGet(() -> EnterpriseView.unstated(organisation));
    }

    /** Whether the person may write its facts down: the enterprise itself, and the bureau. */
    public boolean mayState(OrganisationView enterprise, Person person) {
        return access.may(person, Permission.STATE_ENTERPRISE, enterprise.region(), enterprise.id());
    }

    /**
     * Writes the facts down.
     *
     * @param seen the version they were read at, -1 when nothing was stated
     * @throws EnterpriseRefused naming the fault
     */
    @Transactional
    public void state(OrganisationId id, EnterpriseFacts facts, long seen, Person person) {
        OrganisationView organisation = visible(id, person);
        if (!mayState(organisation, person)) {
            throw new UnknownEnterprise(id);
        }
        requireSound(facts);
        Enterprise enterprise = repository.findById(id).orElse(null);
        Long version = enterprise == null ? null : enterprise.version();
        if ((version == null ? -1 : version) != seen) {
            throw new EnterpriseRefused(Reason.CHANGED_MEANWHILE);
        }
        String before = enterprise == null ? null : enterprise.facts().toString();
        if (enterprise == null) {
            enterprise = new Enterprise(id, facts, person, clock.instant());
        } else {
            enterprise.state(facts, person, clock.instant());
        }
        repository.saveAndFlush(enterprise);
        events.publishEvent(new EnterpriseEvent.FactsStated(id, organisation.name(), before, facts.toString()));
    }

    /** Whether the person may compare its facts with its licence. */
    public boolean mayCheck(OrganisationView enterprise, Person person) {
        return access.may(person, Permission.CHECK_ENTERPRISE, enterprise.region());
    }

    /**
     * The bureau compared the facts, as read at that version, with the licence and found them right.
     *
     * @throws EnterpriseRefused also where no licence is attached
     */
    @Transactional
    public void check(OrganisationId id, long seen, Person person) {
        OrganisationView organisation = visible(id, person);
        access.require(person, Permission.CHECK_ENTERPRISE, organisation.region());
        Enterprise enterprise = repository.findById(id).orElseThrow(() -> new EnterpriseRefused(Reason.NOTHING_STATED));
        if (enterprise.version() == null || enterprise.version() != seen) {
            throw new EnterpriseRefused(Reason.CHANGED_MEANWHILE);
        }
        if (attachments.of(EnterpriseView.subject(id)).isEmpty()) {
            throw new EnterpriseRefused(Reason.NO_LICENCE);
        }
        enterprise.check(person, clock.instant());
        repository.saveAndFlush(enterprise);
        events.publishEvent(new EnterpriseEvent.FactsChecked(id, organisation.name()));
    }

    private void requireSound(EnterpriseFacts facts) {
        LocalDate founded = facts.establishedOn();
        if (founded != null && founded.isAfter(LocalDate.now(clock))) {
            throw new EnterpriseRefused(Reason.FOUNDED_LATER);
        }
        if (!facts.industry().isBlank() && IndustrySection.of(facts.industry()).isEmpty()) {
            throw new EnterpriseRefused(Reason.NO_INDUSTRY);
        }
        Integer staff = facts.staff();
        if (staff != null && staff < 0) {
            throw new EnterpriseRefused(Reason.STAFF_NEGATIVE);
        }
    }

    private OrganisationView visible(OrganisationId id, Person person) {
        OrganisationView organisation = organisations.view(id);
        if (organisation.kind() != OrganisationKind.ENTERPRISE
                || !access.may(person, Permission.READ_ENTERPRISE, organisation.region(), id)) {
            throw new UnknownEnterprise(id);
        }
        return organisation;
    }
}
