package org.chanjiao.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.policy.Edition;
import org.springframework.stereotype.Component;

/** Takes a document through the wizard as a hurried clerk would. */
@Component
@RequiredArgsConstructor
class Settling {
    private final Drafts drafts;
    private final DraftSheets sheets;
    private final DraftQuestions questions;
    private final UnitNames names;
    private final DraftPublications publications;
    private final EntityManager entities;

    DraftSheet open(String text, Person clerk) {
        Arrival arrival = drafts.open(Documents.pasted(text), clerk);
        assertThat(arrival).isInstanceOf(Arrival.Opened.class);
        entities.flush();
        return sheets.of(((Arrival.Opened) arrival).draft(), clerk);
    }

    /** Answers every question in the simplest way and accepts the rest. */
    DraftSheet settle(DraftSheet sheet, Person clerk) {
        DraftId id = sheet.header().id();
        questions.acceptDamagedWords(id, clerk);
        questions.answerDeadlines(id, null, clerk);
        for (var question : sheet.openQuestions()) {
            answer(id, question, clerk);
        }
        drafts.acceptUndisputed(id, clerk);
        entities.flush();
        return sheets.of(id, clerk);
    }

    private void answer(DraftId id, DraftSheet.QuestionRow question, Person clerk) {
        switch (question.kind()) {
            case COLLECTIVE_UNIT, UNRESOLVED_UNIT -> {
                var preview = names.preview(id, question.id(), clerk);
                var meant = preview.stream().filter(PossibleUnit::meant).toList();
                var known = meant.stream()
                        .filter(member -> member.organisation() != null)
                        .map(member -> new org.chanjiao.organisation.OrganisationId(member.organisation()))
                        .toList();
                var fresh = meant.stream()
                        .filter(member -> member.organisation() == null)
                        .map(member -> new NewOrganisation(member.region(), member.name(), member.kind()))
                        .toList();
                questions.answerName(id, question.id(), known, fresh, false, clerk);
            }
            case MISSING_UNIT -> questions.answerMissingUnit(id, question.id(), null, clerk);
            case DAMAGE -> {
                if (question.aboutFigure()) {
                    questions.answerDamage(id, question.id(), Answer.AS_SUGGESTED, null, "", clerk);
                }
            }
            case MISSING_DEADLINE -> {}
        }
    }

    Edition publish(DraftSheet sheet, Person clerk) {
        Edition edition = publications.publish(
                sheet.header().id(), sheet.header().touched().at(), "更正", clerk);
        entities.flush();
        entities.clear();
        return edition;
    }

    Edition publish(String text, Person clerk) {
        return publish(settle(open(text, clerk), clerk), clerk);
    }

    List<DraftSheet.TaskRow> tasks(DraftId id, Person clerk) {
        entities.flush();
        return sheets.of(id, clerk).tasks();
    }
}
