package org.chanjiao.portal.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.draft.Answer;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftQuestions;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the questions of a draft. */
@Controller
class QuestionController extends SettlingController {
    private final DraftQuestions questions;
    private final NameSettling names;

    QuestionController(DraftQuestions questions, NameSettling names, Conflicts conflicts) {
        super(conflicts);
        this.questions = questions;
        this.names = names;
    }

    @PostMapping("/imports/{draft}/questions/{question}/damage")
    String damage(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId question,
            @RequestParam boolean figure,
            DamageForm form,
            BindingResult errors,
            Person person,
            RedirectAttributes flash) {
        boolean unread = form.answer() == Answer.OTHERWISE
                && (figure ? form.reading() == null : form.noteText().isEmpty());
        if (errors.hasErrors() || unread) {
            flash.addFlashAttribute("notice", Notice.bad("imports.damage.unread"));
            flash.addFlashAttribute(Typed.FLASH, form.typed(question, errors));
        } else {
            questions.answerDamage(draft, question, form.answer(), form.reading(), form.noteText(), person);
        }
        return back(draft);
    }

    @PostMapping("/imports/{draft}/questions/{question}/deadline")
    String deadline(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId question,
            @RequestParam Answer answer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate deadline,
            Person person,
            RedirectAttributes flash) {
        if (answer == Answer.DATED && deadline == null) {
            flash.addFlashAttribute("notice", Notice.bad("imports.deadline.undated"));
        } else {
            questions.answerDeadline(draft, question, answer == Answer.DATED ? deadline : null, person);
        }
        return back(draft);
    }

    @PostMapping("/imports/{draft}/questions/{question}/name")
    String name(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId question,
            NameForm form,
            Person person,
            RedirectAttributes flash) {
        Notice mend = names.settle(draft, question, form, person);
        if (mend != null) {
            flash.addFlashAttribute("notice", mend);
            flash.addFlashAttribute(
                    Typed.FLASH, Typed.into(question, "organisation", form.organisation(), "kind", form.kind()));
            return "redirect:/imports/" + draft + "/questions/" + question + "/name";
        }
        return back(draft);
    }

    @PostMapping("/imports/{draft}/questions/{question}/unit")
    String unit(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId question,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String organisation,
            Person person,
            RedirectAttributes flash) {
        Optional<OrganisationId> found = names.find(organisation.strip(), names.region(draft, person));
        if (answer == Answer.MEANS_ORGANISATIONS && found.isEmpty()) {
            flash.addFlashAttribute("notice", Notice.bad("imports.unit.unregistered", organisation));
            flash.addFlashAttribute(Typed.FLASH, Typed.into(question, "organisation", organisation));
        } else {
            questions.answerMissingUnit(
                    draft, question, answer == Answer.MEANS_ORGANISATIONS ? found.orElseThrow() : null, person);
        }
        return back(draft);
    }

    @PostMapping("/imports/{draft}/deadlines")
    String deadlines(
            @PathVariable DraftId draft,
            @RequestParam Answer answer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate deadline,
            Person person,
            RedirectAttributes flash) {
        if (answer == Answer.DATED && deadline == null) {
            flash.addFlashAttribute("notice", Notice.bad("imports.deadline.undated"));
        } else {
            int settled = questions.answerDeadlines(draft, answer == Answer.DATED ? deadline : null, person);
            flash.addFlashAttribute("notice", Notice.done("imports.deadlines.done", String.valueOf(settled)));
        }
        return back(draft);
    }

    @PostMapping("/imports/{draft}/words")
    String words(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        int settled = questions.acceptDamagedWords(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.words.done", String.valueOf(settled)));
        return back(draft);
    }

    @PostMapping("/imports/{draft}/names")
    String names(@PathVariable DraftId draft, Person person, RedirectAttributes flash) {
        int settled = questions.registerUnknownUnits(draft, person);
        flash.addFlashAttribute("notice", Notice.done("imports.names.done", String.valueOf(settled)));
        return back(draft);
    }

    private static String back(DraftId draft) {
        return "redirect:/imports/" + draft + "#questions";
    }
}
