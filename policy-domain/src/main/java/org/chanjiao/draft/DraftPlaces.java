package org.chanjiao.draft;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places that drafts are put under: asked where the text names another one than the desk's, and changed by a clerk. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftPlaces {
    private final Desk desk;
    private final DraftRepository drafts;
    private final DraftTaskRepository tasks;
    private final DraftQuestionRepository questions;
    private final NameMatching names;
    private final PlaceFinding places;
    private final QuestionUpkeep upkeep;
    private final ApplicationEventPublisher events;

    /**
     * Says under which place the document belongs.
     *
     * @throws PlaceOutOfReach when the place lies neither inside the desk's nor above it
     * @throws ChangedByAnother when it was said before
     */
    public void answer(DraftId id, DraftItemId question, RegionCode place, Person person) {
        Hand hand = desk.letWork(id, person);
        ImportDraft draft = drafts.findById(id).orElseThrow(() -> new UnknownDraft(id));
        DraftQuestion asked = questions
                .findById(question)
                .filter(each -> each.draftId().equals(id.value()) && each.kind() == QuestionKind.PLACE)
                .orElseThrow(() -> new UnknownDraft(question));
        requireReach(draft, place);
        settle(asked, place, hand);
        move(draft, place, hand);
    }

    /** Puts the draft under another place, which also answers the question where it belongs. */
    void move(ImportDraft draft, RegionCode place, Hand hand) {
        requireReach(draft, place);
        questions.findByDraftIdOrderByOrdinal(draft.id().value()).stream()
                .filter(question -> question.kind() == QuestionKind.PLACE && question.isOpen())
                .forEach(question -> settle(question, place, hand));
        if (!place.equals(draft.region())) {
            DocumentHead head = draft.head();
            draft.describe(place, head.at(PolicyLevel.of(place.level())), draft.citations());
            names.takeInAnew(
                    draft.id(),
                    place,
                    tasks.findByDraftIdOrderByOrdinal(draft.id().value()),
                    hand);
        }
        upkeep.refresh(draft.id());
    }

    private void settle(DraftQuestion question, RegionCode place, Hand hand) {
        String path = places.fullPath(place);
        question.answer(Answer.PLACED, path, hand);
        events.publishEvent(new DraftEvent.QuestionAnswered(
                new DraftId(question.draftId()), question.evidence().asWritten(), path));
    }

    private void requireReach(ImportDraft draft, RegionCode place) {
        if (!places.concerns(draft.desk(), place)) {
            throw new PlaceOutOfReach(place);
        }
    }
}
