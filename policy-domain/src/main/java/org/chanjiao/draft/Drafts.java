package org.chanjiao.draft;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.extraction.Metadata;
import org.chanjiao.extraction.PolicyExtraction;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.Policy;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.UnknownPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Import drafts from the arrival of a document until it is published or put away. */
@Service
@Transactional
@RequiredArgsConstructor
public class Drafts {
    private final Desk desk;
    private final Access access;
    private final Twins twins;
    private final Intake intake;
    private final PlaceFinding places;
    private final DraftPlaces draftPlaces;
    private final Policies policies;
    private final DraftRepository drafts;
    private final DraftFileRepository files;
    private final BatchDecision batch;
    private final DraftShelf shelf;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    /**
     * Takes in a document: recognises one that is here already, otherwise reads it and opens a draft. A document with the number of a
     * published policy is taken as its corrected text.
     */
    public Arrival open(Submission submission, Person clerk) {
        return open(DraftId.random(), submission, clerk);
    }

    /** The same, with the id that the document was received under as the draft's id. */
    public Arrival open(DraftId id, Submission submission, Person clerk) {
        access.require(clerk, Permission.IMPORT_POLICY, clerk.regionCode());
        Optional<Arrival> twin = twins.sameWords(new SourceText(submission.text()).sha256(), clerk.regionCode());
        return twin.orElseGet(() -> read(id, submission, clerk));
    }

    private Arrival read(DraftId id, Submission submission, Person clerk) {
        var found = PolicyExtraction.read(submission.text());
        PolicyId corrects = corrected(submission, found.metadata(), clerk.regionCode());
        TextPlace place = placeOf(submission, corrects, found.metadata().region(), clerk.regionCode());
        DocumentHead head = intake.headOf(
                found.metadata(),
                place.region(),
                submission.text(),
                submission.source().name());
        Submission placed =
                new Submission(submission.text(), submission.source(), submission.file(), place.region(), corrects);
        List<CitedDocument> cited = found.metadata().basis().stream()
                .map(each -> new CitedDocument(
                        each.title(), each.issuer(), DocumentHead.officialNumber(each.documentNumber())))
                .toList();
        Hand hand = desk.hand(clerk);
        ImportDraft draft = drafts.save(new ImportDraft(id, clerk, place.region(), head, placed, cited, hand.at()));
        entities.flush();
        if (submission.file() != null) {
            files.save(new DraftFile(draft.id(), submission.file()));
        }
        intake.layOut(draft, found, place.doubt(), hand);
        events.publishEvent(new DraftEvent.Opened(draft.id(), head.title(), clerk.login()));
        return new Arrival.Opened(draft.id(), corrects);
    }

    /** The policy that the clerk named, or the one of the same number, where the desk has to do with its place. */
    private @Nullable PolicyId corrected(Submission submission, Metadata found, RegionCode desk) {
        String number = DocumentHead.officialNumber(found.documentNumber());
        Optional<PolicyId> named = Optional.ofNullable(submission.corrects());
        return named.or(() -> twins.sameNumber(number))
                .filter(policy -> places.concerns(desk, regionOf(policy)))
                .orElse(null);
    }

    private RegionCode regionOf(PolicyId policy) {
        return policies.find(policy).map(Policy::region).orElseThrow(() -> new UnknownPolicy(policy));
    }

    private TextPlace placeOf(
            Submission submission, @Nullable PolicyId corrects, @Nullable String named, RegionCode desk) {
        if (corrects != null) {
            return TextPlace.sure(regionOf(corrects));
        }
        return submission.region() != null
                ? TextPlace.sure(submission.region())
                : places.of(named, new SourceText(submission.text()), desk);
    }

    /** The open drafts of the clerk's places, those touched last first. */
    @Transactional(readOnly = true)
    public List<DraftEntry> openOnes(Person clerk) {
        access.require(clerk, Permission.IMPORT_POLICY);
        return shelf.openOf(clerk.regionCode());
    }

    /**
     * Corrects what identifies the document and what it cites.
     *
     * @throws ChangedByAnother when somebody changed it after {@code version}
     */
    public void describe(
            DraftId id, long version, RegionCode place, DocumentHead head, List<CitedDocument> cited, Person person) {
        ImportDraft draft = toChange(id, person);
        draft.requireVersion(version);
        String before = draft.head().toString();
        draftPlaces.move(draft, place, desk.hand(person));
        draft.describe(place, head, cited);
        events.publishEvent(new DraftEvent.Described(id, before, head.toString()));
    }

    /** Makes the person the draft's editor; what the editor before has saved stays. */
    public void takeOver(DraftId id, Person person) {
        toChange(id, person).takeOver(person);
        events.publishEvent(new DraftEvent.TakenOver(id, person.name()));
    }

    /** Says that the document corrects no published policy. */
    public void standAlone(DraftId id, Person person) {
        toChange(id, person).standAlone();
        batch.forgetPublished(id);
    }

    public void putAway(DraftId id, Person person) {
        ImportDraft draft = toChange(id, person);
        draft.putAway();
        events.publishEvent(new DraftEvent.PutAway(id, draft.head().title()));
    }

    /**
     * Accepts every proposal that no open question is about.
     *
     * @return how many
     */
    public int acceptUndisputed(DraftId id, Person person) {
        return batch.accept(id, desk.letWork(id, person));
    }

    private ImportDraft toChange(DraftId id, Person person) {
        desk.letWork(id, person);
        return drafts.findById(id).orElseThrow(() -> new UnknownDraft(id));
    }
}
