package org.chanjiao.portal.importing;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftQuestions;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheets;
import org.chanjiao.draft.UnitNames;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a clerk typed about a unit's name into organisations. */
@Component
@RequiredArgsConstructor
class NameSettling {
    private final DraftQuestions questions;
    private final UnitNames names;
    private final DraftSheets sheets;
    private final Organisations organisations;

    /** @return what is to be mended before the name is settled, null when it is settled */
    @Nullable
    Notice settle(DraftId draft, DraftItemId question, NameForm form, Person person) {
        RegionCode region = region(draft, person);
        String typed = form.organisation() == null ? "" : form.organisation().strip();
        switch (form.action()) {
            case KEEP -> questions.answerName(draft, question, List.of(), List.of(), false, person);
            case REGISTER -> {
                if (typed.isEmpty() || find(typed, region).isPresent()) {
                    return Notice.bad(typed.isEmpty() ? "imports.unit.unnamed" : "imports.unit.known", typed);
                }
                questions.answerName(draft, question, List.of(), form.registered(region), form.remembers(), person);
            }
            case MAP -> {
                Optional<OrganisationId> found = find(typed, region);
                if (found.isEmpty()) {
                    return Notice.bad("imports.unit.unknown", typed);
                }
                questions.answerName(draft, question, List.of(found.get()), List.of(), form.remembers(), person);
            }
            case EXPAND -> {
                var preview = names.preview(draft, question, person);
                if (form.known(preview).isEmpty() && form.unregistered(preview).isEmpty()) {
                    return Notice.bad("imports.unit.noneTicked");
                }
                questions.answerName(draft, question, form.known(preview), form.unregistered(preview), false, person);
            }
        }
        return null;
    }

    /** The organisation of that name in the region, inside it or above it. */
    Optional<OrganisationId> find(String name, RegionCode region) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return organisations
                .match(region, name)
                .or(() -> organisations.search(region, name, 50).stream()
                        .filter(found -> found.name().equals(name))
                        .findFirst())
                .or(() -> region.parent().flatMap(parent -> organisations.match(parent, name)))
                .map(OrganisationView::id);
    }

    RegionCode region(DraftId draft, Person person) {
        DraftSheet sheet = sheets.of(draft, person);
        return sheet.header().region();
    }
}
