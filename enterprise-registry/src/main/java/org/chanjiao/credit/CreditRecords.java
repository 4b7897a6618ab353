package org.chanjiao.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.credit.CreditRefused.Reason;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The credit records of enterprises, kept by the bureau. A record raises reviews elsewhere; it decides nothing by itself. */
@Service
@RequiredArgsConstructor
public class CreditRecords {

    private static final List<CreditState> OPEN =
            Arrays.stream(CreditState.values()).filter(CreditState::isOpen).toList();

    private final CreditRecordRepository repository;
    private final Organisations organisations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** How many records count against it now. */
    public int open(OrganisationId enterprise) {
        return repository.countByOrganisationIdAndStateIn(enterprise.value(), OPEN);
    }

    /** All of an enterprise, the latest first; whoever calls has made sure who asks. */
    @Transactional(readOnly = true)
    public List<CreditView> of(OrganisationId enterprise) {
        return repository.findByOrganisationIdOrderByOccurredOnDesc(enterprise.value()).stream()
                .map(CreditView::of)
                .toList();
    }

    /** @throws UnknownCreditRecord when there is none; AccessDenied where the person keeps no records of that place */
    public CreditView view(CreditRecordId id, Person person) {
        return CreditView.of(kept(id, person));
    }

    /** Notes what somebody found; nothing counts against the enterprise yet. */
    @Transactional
    public CreditRecordId report(OrganisationId enterprise, CreditFinding finding, Person person) {
        access.require(
                person, Permission.KEEP_CREDIT, organisations.view(enterprise).region());
        if (finding.description().isBlank() || finding.source().isBlank()) {
            throw new CreditRefused(Reason.NO_DESCRIPTION);
        }
        if (finding.occurredOn().isAfter(LocalDate.now(clock))) {
            throw new CreditRefused(Reason.IN_THE_FUTURE);
        }
        CreditRecord fresh = new CreditRecord(enterprise, finding, person, clock.instant());
        return written(fresh, finding.description());
    }

    /** 责令改正 by a day. */
    @Transactional
    public void order(CreditRecordId id, LocalDate by, String note, Person person) {
        CreditRecord found = kept(id, person);
        found.order(by, LocalDate.now(clock), note, person, clock.instant());
        written(found, note);
    }

    /** Any step but the order: 拒不改正认定, 记入, 公布, 修复, 销案. */
    @Transactional
    public void move(CreditRecordId id, CreditState to, String note, Person person) {
        CreditRecord found = kept(id, person);
        if (to == CreditState.ORDERED) {
            throw new CreditRefused(Reason.NO_DEADLINE);
        }
        if (to == CreditState.REFUSED) {
            found.findRefusal(LocalDate.now(clock), note, person, clock.instant());
        } else {
            found.move(to, note, person, clock.instant());
        }
        written(found, note);
    }

    private CreditRecordId written(CreditRecord changed, String note) {
        repository.saveAndFlush(changed);
        events.publishEvent(new CreditRecordMoved(
                changed.id(),
                new OrganisationId(changed.organisationId()),
                changed.matter(),
                changed.state(),
                note.strip()));
        return changed.id();
    }

    private CreditRecord kept(CreditRecordId id, Person person) {
        CreditRecord found = repository.findById(id).orElseThrow(() -> new UnknownCreditRecord(id));
        access.require(
                person,
                Permission.KEEP_CREDIT,
                organisations.view(new OrganisationId(found.organisationId())).region());
        return found;
    }
}
