package org.chanjiao.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.chanjiao.target.Commitment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of import drafts: each is answered once, and the answer stays. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftQuestions {
    private final Desk desk;
    private final DraftQuestionRepository questions;
    private final DraftTargetRepository targets;
    private final DraftTaskRepository tasks;
    private final DraftRepository drafts;
    private final NameMatching names;
    private final Organisations organisations;
    private final Regions regions;
    private final QuestionUpkeep upkeep;
    private final ApplicationEventPublisher events;

    /**
     * Says what a damaged place means. The literal words stay with the figure whatever the answer.
     *
     * @param otherwise the person's own reading, for {@link Answer#OTHERWISE} about a figure
     * @param note the person's own words, kept with the answer
     * @throws ChangedByAnother when it was answered before
     */
    public void answerDamage(
            DraftId draft,
            DraftItemId id,
            Answer answer,
            @Nullable FigureReading otherwise,
            String note,
            Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftQuestion question = get(draft, id, QuestionKind.DAMAGE);
        settleDamage(question, answer, otherwise, note, hand);
        upkeep.refresh(draft);
    }

    private void settleDamage(
            DraftQuestion question, Answer answer, @Nullable FigureReading otherwise, String note, Hand hand) {
        Evidence evidence = question.evidence();
        String words =
                switch (answer) {
                    case AS_SUGGESTED -> Objects.requireNonNullElse(evidence.suggestion(), "");
                    case AS_WRITTEN -> evidence.asWritten();
                    case OTHERWISE ->
                        otherwise == null ? note : otherwise.inWords() + (note.isBlank() ? "" : "，" + note);
                    default -> throw new IllegalArgumentException(answer + " is no answer about damage");
                };
        answer(question, answer, words, hand);
        if (question.subject().target() != null) {
            DraftTarget target = target(question);
            FigureReading reading =
                    switch (answer) {
                        case AS_WRITTEN -> FigureReading.literally(evidence.literalLow(), evidence.literalHigh());
                        case OTHERWISE -> Objects.requireNonNull(otherwise, "a figure needs a reading");
                        default ->
                            new FigureReading(
                                    target.commitment().bound(),
                                    target.commitment().low(),
                                    target.commitment().high());
                    };
            String literal = "原文写作“" + evidence.asWritten() + "”；" + hand.name() + "认定为“" + words + "”";
            Commitment before = target.commitment();
            Commitment read = before.reading(before.quantityText(), reading.bound(), reading.low(), reading.high());
            String settled = answer == Answer.OTHERWISE ? read.figure() : words;
            target.settleDamage(read.reading(settled, read.bound(), read.low(), read.high()), literal, hand);
        }
    }

    /** Takes every suggestion about plain words; where there is none, the text stands as written. Figures stay open. */
    public int acceptDamagedWords(DraftId draft, Person person) {
        Hand hand = desk.letWork(draft, person);
        List<DraftQuestion> open = questions.findByDraftIdOrderByOrdinal(draft.value()).stream()
                .filter(q -> q.isOpen()
                        && q.kind() == QuestionKind.DAMAGE
                        && q.subject().target() == null)
                .toList();
        for (DraftQuestion question : open) {
            boolean suggested = question.evidence().suggestion() != null;
            settleDamage(question, suggested ? Answer.AS_SUGGESTED : Answer.AS_WRITTEN, null, "", hand);
        }
        return open.size();
    }

    /** Sets a goal's last day; null says that there is none. */
    public void answerDeadline(DraftId draft, DraftItemId id, @Nullable LocalDate deadline, Person person) {
        Hand hand = desk.letWork(draft, person);
        settleDeadline(get(draft, id, QuestionKind.MISSING_DEADLINE), deadline, hand);
        upkeep.refresh(draft);
    }

    /** Gives all open questions about deadlines the same answer. */
    public int answerDeadlines(DraftId draft, @Nullable LocalDate deadline, Person person) {
        Hand hand = desk.letWork(draft, person);
        List<DraftQuestion> open = questions.findByDraftIdOrderByOrdinal(draft.value()).stream()
                .filter(q -> q.isOpen() && q.kind() == QuestionKind.MISSING_DEADLINE)
                .toList();
        open.forEach(question -> settleDeadline(question, deadline, hand));
        upkeep.refresh(draft);
        return open.size();
    }

    private void settleDeadline(DraftQuestion question, @Nullable LocalDate deadline, Hand hand) {
        answer(
                question,
                deadline == null ? Answer.UNDATED : Answer.DATED,
                deadline == null ? null : deadline.toString(),
                hand);
        DraftTarget target = target(question);
        target.settleDeadline(target.commitment().until(deadline), hand);
    }

    /**
     * Says which organisations a name means, those registered now included; none at all keeps it as a name.
     *
     * @param remember whether the one organisation meant is to be known by this name from now on
     */
    public void answerName(
            DraftId draft,
            DraftItemId id,
            List<OrganisationId> known,
            List<NewOrganisation> registered,
            boolean remember,
            Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftQuestion question = get(draft, id, QuestionKind.UNRESOLVED_UNIT, QuestionKind.COLLECTIVE_UNIT);
        List<OrganisationId> meant = new ArrayList<>(known);
        List<String> words = new ArrayList<>(known.stream().map(this::nameOf).toList());
        for (NewOrganisation each : registered) {
            meant.add(organisations.register(each.region(), each.name(), each.kind()));
            words.add(each.name());
        }
        UnitName name = names.settle(question, meant, hand);
        if (remember && question.kind() == QuestionKind.UNRESOLVED_UNIT && meant.size() == 1) {
            organisations.addAlias(meant.get(0), name.name());
        }
        Answer given = meant.isEmpty() ? Answer.NAME_ONLY : Answer.MEANS_ORGANISATIONS;
        answer(question, given, meant.isEmpty() ? null : String.join("、", words), hand);
        upkeep.refresh(draft);
    }

    /**
     * Registers every unit that is still unknown in the draft's place, under the official name that its name stands for.
     *
     * @return how many names it settled
     */
    public int registerUnknownUnits(DraftId draft, Person person) {
        Hand hand = desk.letWork(draft, person);
        Region place = regions.get(drafts.findById(draft)
                .orElseThrow(() -> new UnknownDraft(draft))
                .region());
        List<DraftQuestion> open = questions.findByDraftIdOrderByOrdinal(draft.value()).stream()
                .filter(q -> q.isOpen() && q.kind() == QuestionKind.UNRESOLVED_UNIT)
                .toList();
        for (DraftQuestion question : open) {
            NewOrganisation unit = NewOrganisation.of(names.name(question).name(), place);
            names.settle(question, List.of(known(unit)), hand);
            answer(question, Answer.MEANS_ORGANISATIONS, unit.name(), hand);
        }
        upkeep.refresh(draft);
        return open.size();
    }

    /** Two names of one text may stand for one unit. */
    private OrganisationId known(NewOrganisation unit) {
        return organisations
                .match(unit.region(), unit.name())
                .map(OrganisationView::id)
                .orElseGet(() -> organisations.register(unit.region(), unit.name(), unit.kind()));
    }

    /** Names a unit for a task that names nobody; null leaves it to be assigned later. */
    public void answerMissingUnit(DraftId draft, DraftItemId id, @Nullable OrganisationId unit, Person person) {
        Hand hand = desk.letWork(draft, person);
        DraftQuestion question = get(draft, id, QuestionKind.MISSING_UNIT);
        if (unit == null) {
            answer(question, Answer.NAME_ONLY, null, hand);
            return;
        }
        String name = nameOf(unit);
        answer(question, Answer.MEANS_ORGANISATIONS, name, hand);
        DraftTask task = tasks.findById(new DraftItemId(
                        Objects.requireNonNull(question.subject().task())))
                .orElseThrow(() -> new UnknownDraft(id));
        task.assign(name, hand);
        ImportDraft owner = drafts.findById(draft).orElseThrow(() -> new UnknownDraft(draft));
        names.takeIn(draft, owner.region(), List.of(task), Map.of(name, List.of(unit.value())), hand);
        upkeep.refresh(draft);
    }

    private void answer(DraftQuestion question, Answer answer, @Nullable String words, Hand hand) {
        question.answer(answer, words, hand);
        events.publishEvent(new DraftEvent.QuestionAnswered(
                new DraftId(question.draftId()), question.evidence().asWritten(), words == null ? "—" : words));
    }

    private String nameOf(OrganisationId id) {
        return organisations.find(id).orElseThrow(() -> new UnknownDraft(id)).name();
    }

    private DraftTarget target(DraftQuestion question) {
        DraftItemId id =
                new DraftItemId(Objects.requireNonNull(question.subject().target()));
        return targets.findById(id).orElseThrow(() -> new UnknownDraft(id));
    }

    private DraftQuestion get(DraftId draft, DraftItemId id, QuestionKind... kinds) {
        return questions
                .findById(id)
                .filter(question -> question.draftId().equals(draft.value())
                        && List.of(kinds).contains(question.kind()))
                .orElseThrow(() -> new UnknownDraft(id));
    }
}
