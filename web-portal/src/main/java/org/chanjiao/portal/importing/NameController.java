package org.chanjiao.portal.importing;

import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.UnitNames;
import org.chanjiao.draft.UnknownDraft;
import org.chanjiao.organisation.OrganisationKind;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what a unit's name may mean before anything is registered. */
@Controller
@RequiredArgsConstructor
class NameController {
    private final UnitNames names;
    private final DraftSheets sheets;
    private final Organisations organisations;

    @GetMapping("/imports/{draft}/questions/{question}/name")
    String show(@PathVariable DraftId draft, @PathVariable DraftItemId question, Person person, Model model) {
        DraftSheet sheet = sheets.of(draft, person);
        model.addAttribute("draftId", draft.toString());
        model.addAttribute("question", sheet.question(question).orElseThrow(() -> UnknownDraft.item(question)));
        model.addAttribute("name", sheet.nameOf(question));
        model.addAttribute("preview", names.preview(draft, question, person));
        model.addAttribute("unregistered", names.unregistered(draft, question, person));
        model.addAttribute("kinds", OrganisationKind.values());
        model.addAttribute(
                "known",
                organisations.inRegion(sheet.header().region()).stream()
                        .map(OrganisationView::name)
                        .toList());
        return "imports/name";
    }
}
