package org.chanjiao.portal.importing;

import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSections;
import org.chanjiao.draft.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settles chapters and sections. */
@Controller
class SectionController extends SettlingController {
    private final DraftSections sections;

    SectionController(DraftSections sections, Conflicts conflicts) {
        super(conflicts);
        this.sections = sections;
    }

    @PostMapping("/imports/{draft}/sections/{item}/verdict")
    String settle(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam Verdict verdict,
            Person person) {
        sections.settle(draft, item, version, verdict, person);
        return at(draft, item);
    }

    @PostMapping("/imports/{draft}/sections/{item}")
    String retitle(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId item,
            @RequestParam long version,
            @RequestParam String title,
            Person person) {
        sections.retitle(draft, item, version, title, person);
        return at(draft, item);
    }
}
