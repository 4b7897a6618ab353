package org.chanjiao.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of all ledgers: written by their owners, reviewed by the bureau, never deleted. */
@Service
@RequiredArgsConstructor
public class LedgerItems {

    private final LedgerItemRepository repository;
    private final LedgerItemRows rows;
    private final LedgerTypes types;
    private final EntryCheck check;
    private final Duplicates duplicates;
    private final Sealing sealing;
    private final OwnerChoice owners;
    private final Organisations organisations;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Adds an item.
     *
     * @throws EntryRefused when something is wrong in it
     * @throws LikelyDuplicate when it looks like another one and the person has not said that it is not
     */
    @Transactional
    public LedgerItemId add(String typeCode, Submission submission, Person person) {
        LedgerType type = types.get(typeCode);
        Parties parties = new Parties(organisations);
        OrganisationView owner = owners.choose(type, submission.owner(), person, parties);
        Entry entry = check.check(type, owner, submission, parties);
        List<String> digests = alikeRefused(type, entry, submission, null);
        LedgerItem item = new LedgerItem(
                type,
                entry,
                sealing.particulars(type, entry),
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        item.keptApart(submission.apart());
        repository.saveAndFlush(item);
        duplicates.keep(type, item.id(), digests);
        events.publishEvent(new ItemEvent.ItemSaved(
                item.id(), type.code(), item.title(), null, entry.values().toString()));
        return item.id();
    }

    /**
     * Changes an item; it is then held under the newest version of its type.
     *
     * @param seen the version it was read at
     */
    @Transactional
    public void change(LedgerItemId id, Submission submission, long seen, Person person) {
        LedgerItem item = writable(id, person);
        if (item.version() == null || item.version() != seen) {
            throw new OptimisticLockingFailureException("Changed meanwhile: " + id);
        }
        LedgerType type = types.get(item.typeCode());
        OrganisationView owner =
                organisations.find(new OrganisationId(item.ownerId())).orElseThrow();
        Entry entry = check.check(type, owner, submission, new Parties(organisations));
        List<String> digests = alikeRefused(type, entry, submission, id);
        String before = item.particulars().toString();
        item.change(
                type,
                entry,
                sealing.particulars(type, entry),
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        item.keptApart(submission.apart());
        repository.saveAndFlush(item);
        duplicates.keep(type, id, digests);
        events.publishEvent(new ItemEvent.ItemSaved(
                id, type.code(), item.title(), before, entry.values().toString()));
    }

    /** The bureau finds an item right. */
    @Transactional
    public void review(LedgerItemId id, Person person) {
        LedgerItem item = seen(id, person);
        access.require(person, Permission.REVIEW_LEDGER, region(item));
        item.review(person, clock.instant());
        repository.saveAndFlush(item);
        events.publishEvent(new ItemEvent.ItemReviewed(id, item.typeCode(), item.title()));
    }

    /** Takes an item out of the figures; it stays readable with the reason. */
    @Transactional
    public void withdraw(LedgerItemId id, String reason, Person person) {
        if (reason.isBlank()) {
            throw new EntryRefused(List.of(new FieldFault("reason", "请写明作废的原因")));
        }
        LedgerItem item = writable(id, person);
        item.voided(reason.strip(), clock.instant());
        repository.saveAndFlush(item);
        events.publishEvent(new ItemEvent.ItemWithdrawn(id, item.typeCode(), item.title(), reason.strip()));
    }

    /** Notes what the partner said; whoever calls has made sure that it is the partner. */
    @Transactional
    public void answer(LedgerItemId id, ConfirmationState answer, @Nullable String note, String by) {
        LedgerItem item = repository.findById(id).orElseThrow(() -> new UnknownLedgerItem(id));
        item.answered(answer, note);
        repository.saveAndFlush(item);
        events.publishEvent(new ItemEvent.ItemConfirmed(id, item.typeCode(), item.title(), answer, by));
    }

    /** Notes how many documents stand on an item; {@code document} names the one that came or went. */
    @Transactional
    public void documented(LedgerItemId id, int documents, String document) {
        LedgerItem item = repository.findById(id).orElseThrow(() -> new UnknownLedgerItem(id));
        item.documented(documents);
        repository.saveAndFlush(item);
        events.publishEvent(new ItemEvent.ItemDocumented(id, item.typeCode(), item.title(), document));
    }

    /** Whether the person may write items of this ledger for the own unit or for others. */
    public boolean mayAdd(LedgerType type, Person person) {
        return access.may(person, Permission.WRITE_LEDGER)
                && (access.scopeOf(person).wholeRegion()
                        || organisations
                                .find(person.organisationId())
                                .filter(unit -> type.isKeptBy(unit.kind()))
                                .isPresent());
    }

    private List<String> alikeRefused(
            LedgerType type, Entry entry, Submission submission, @Nullable LedgerItemId self) {
        List<String> digests = duplicates.digests(type, entry);
        List<Lookalike> alike = submission.apart() != null ? List.of() : duplicates.of(type, entry, digests, self);
        if (!alike.isEmpty()) {
            throw new LikelyDuplicate(alike, entry.shown());
        }
        return digests;
    }

    private LedgerItem writable(LedgerItemId id, Person person) {
        LedgerItem item = seen(id, person);
        if (!access.may(person, Permission.WRITE_LEDGER, region(item), new OrganisationId(item.ownerId()))) {
            throw new UnknownLedgerItem(id);
        }
        return item;
    }

    private LedgerItem seen(LedgerItemId id, Person person) {
        Optional<LedgerItem> item = repository.findById(id);
        return item.filter(
                        found -> rows.find(id, types.get(found.typeCode(), found.typeVersion()), sight(person), false)
                                .isPresent())
                .orElseThrow(() -> new UnknownLedgerItem(id));
    }

    private ItemSight sight(Person person) {
        return ItemSight.of(access.scopeOf(person));
    }

    private static RegionCode region(LedgerItem item) {
        return RegionCode.of(item.regionCode());
    }
}
