package org.chanjiao.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.Answer;
import org.chanjiao.draft.Arrival;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftPublications;
import org.chanjiao.draft.DraftQuestions;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.draft.PossibleUnit;
import org.chanjiao.draft.Submission;
import org.chanjiao.draft.UnitNames;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.SourceFile;
import org.springframework.stereotype.Component;

/** The two documents of the city: one that a clerk settled and published, one that waits for a clerk. */
@Component
@RequiredArgsConstructor
class DemoPolicies {

    /** The plan sets its figures for this day unless it says otherwise. */
    private static final LocalDate END_OF_PLAN = LocalDate.of(2027, 12, 31);

    private final Drafts drafts;
    private final DraftSheets sheets;
    private final DraftQuestions questions;
    private final UnitNames names;
    private final DraftPublications publications;
    private final Organisations organisations;
    private final EntityManager entities;

    /** Opens a draft and leaves its questions to whoever comes. */
    DraftId take(String file, String title, Person clerk) {
        byte[] content = DemoTable.bytes(file);
        var submission = new Submission(
                new String(content, StandardCharsets.UTF_8),
                new SourceFile(title + ".txt", "txt"),
                content,
                null,
                null);
        if (drafts.open(submission, clerk) instanceof Arrival.Opened opened) {
            entities.flush();
            return opened.draft();
        }
        throw new IllegalStateException("The document is there already: " + title);
    }

    /** Answers every question of the draft, accepts what was read, and publishes it as the policy given back. */
    PolicyId publish(DraftId draft, Person clerk) {
        sheets.of(draft, clerk).openQuestions().forEach(question -> answer(draft, question, clerk));
        entities.flush();
        drafts.acceptUndisputed(draft, clerk);
        entities.flush();
        var seen = sheets.of(draft, clerk).header().touched().at();
        PolicyId published = publications.publish(draft, seen, "", clerk).policyId();
        entities.flush();
        return published;
    }

    private void answer(DraftId draft, DraftSheet.QuestionRow question, Person clerk) {
        switch (question.kind()) {
            case DAMAGE ->
                questions.answerDamage(
                        draft,
                        question.id(),
                        question.suggestion() == null ? Answer.AS_WRITTEN : Answer.AS_SUGGESTED,
                        null,
                        "",
                        clerk);
            case MISSING_DEADLINE -> questions.answerDeadline(draft, question.id(), END_OF_PLAN, clerk);
            case MISSING_UNIT -> questions.answerMissingUnit(draft, question.id(), null, clerk);
            case UNRESOLVED_UNIT ->
                questions.answerName(draft, question.id(), named(question.asWritten()), List.of(), false, clerk);
            case COLLECTIVE_UNIT ->
                questions.answerName(draft, question.id(), members(draft, question, clerk), List.of(), false, clerk);
        }
    }

    private List<OrganisationId> named(String name) {
        return organisations.search(DemoOrganisations.CITY, name, 2).stream()
                .filter(each -> each.name().equals(name))
                .map(OrganisationView::id)
                .toList();
    }

    /** The bodies that a collective name means by itself; all that it may mean where it means none by itself; schools and firms of the city alone. */
    private List<OrganisationId> members(DraftId draft, DraftSheet.QuestionRow question, Person clerk) {
        List<PossibleUnit> possible = names.preview(draft, question.id(), clerk).stream()
                .filter(each -> isOffice(each) || each.region().equals(DemoOrganisations.CITY))
                .toList();
        boolean byItself = possible.stream().anyMatch(PossibleUnit::meant);
        return possible.stream()
                .filter(each -> each.meant() || !byItself)
                .map(PossibleUnit::organisation)
                .filter(Objects::nonNull)
                .map(OrganisationId::new)
                .toList();
    }

    private static boolean isOffice(PossibleUnit unit) {
        return unit.kind() == OrganisationKind.GOVERNMENT_OFFICE || unit.kind() == OrganisationKind.BUREAU;
    }
}
