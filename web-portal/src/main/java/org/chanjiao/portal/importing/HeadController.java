package org.chanjiao.portal.importing;

import jakarta.validation.Valid;
import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftPlaces;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.Drafts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what identifies the document and what it cites. */
@Controller
class HeadController extends SettlingController {
    private final Drafts drafts;
    private final DraftPlaces places;
    private final DraftSheets sheets;
    private final Regions regions;

    HeadController(Drafts drafts, DraftPlaces places, DraftSheets sheets, Regions regions, Conflicts conflicts) {
        super(conflicts);
        this.drafts = drafts;
        this.places = places;
        this.sheets = sheets;
        this.regions = regions;
    }

    @GetMapping("/imports/{draft}/head")
    String edit(@PathVariable DraftId draft, Person person, Model model) {
        DraftSheet sheet = sheets.of(draft, person);
        model.addAttribute("headForm", HeadForm.of(sheet));
        model.addAttribute("draftId", draft.toString());
        return "imports/head";
    }

    @PostMapping("/imports/{draft}/head")
    String save(
            @PathVariable DraftId draft,
            @Valid HeadForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Integer remove,
            @RequestParam(defaultValue = "false") boolean more,
            Person person,
            Model model,
            RedirectAttributes flash) {
        if (more || remove != null) {
            model.addAttribute("headForm", remove == null ? form.withOneMore() : form.without(remove));
            model.addAttribute("draftId", draft.toString());
            return "imports/head";
        }
        Optional<Region> place = place(form.region(), person.regionCode());
        if (form.hasUntitledCitation()) {
            errors.rejectValue("citations", "imports.citation.untitled");
        }
        if (place.isEmpty() && !errors.hasFieldErrors("region")) {
            errors.rejectValue("region", "imports.head.region.unknown");
        }
        if (errors.hasErrors()) {
            model.addAttribute("draftId", draft.toString());
            return "imports/head";
        }
        Region region = place.orElseThrow();
        PolicyLevel level = PolicyLevel.of(region.level());
        drafts.describe(draft, form.version(), region.code(), form.head(level), form.cited(), person);
        flash.addFlashAttribute("notice", Notice.done("imports.head.saved"));
        return "redirect:/imports/" + draft;
    }

    /** Says under which place the document belongs, which the text left in doubt. */
    @PostMapping("/imports/{draft}/questions/{question}/place")
    String place(
            @PathVariable DraftId draft,
            @PathVariable DraftItemId question,
            @RequestParam String region,
            Person person,
            RedirectAttributes flash) {
        place(region, person.regionCode())
                .ifPresentOrElse(place -> places.answer(draft, question, place.code(), person), () -> {
                    flash.addFlashAttribute("notice", Notice.bad("imports.place.unknown", region));
                    flash.addFlashAttribute(Typed.FLASH, Typed.into(question, "region", region));
                });
        return "redirect:/imports/" + draft + "#questions";
    }

    /** A place inside or above the desk's own, by code, name or full path. */
    private Optional<Region> place(String typed, RegionCode desk) {
        String name = typed.strip();
        Optional<Region> byCode = name.matches("\\d{6}") ? regions.find(RegionCode.of(name)) : Optional.empty();
        String hint = regions.find(desk).map(Region::fullPath).orElse("");
        return byCode.or(() -> regions.search(name, 20).stream()
                        .filter(place -> place.fullPath().equals(name))
                        .findFirst())
                .or(() -> regions.byName(name, hint))
                .filter(place -> regions.contains(desk, place.code()) || regions.contains(place.code(), desk));
    }
}
