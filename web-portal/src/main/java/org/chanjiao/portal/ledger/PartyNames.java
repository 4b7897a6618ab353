package org.chanjiao.portal.ledger;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.chanjiao.portal.layout.Choice;
import org.springframework.stereotype.Component;

/** Suggests registered organisations of the reader's province by part of their name, from two characters on. */
@Component
@RequiredArgsConstructor
class PartyNames {

    private static final int LIMIT = 12;
    private static final int SHORTEST = 2;

    private final Organisations organisations;

    List<Choice> like(String text, Person person) {
        String part = text.strip();
        return part.length() < SHORTEST
                ? List.of()
                : organisations.search(province(person.regionCode()), part, LIMIT).stream()
                        .filter(OrganisationView::active)
                        .map(party -> new Choice(party.name(), party.regionPath()))
                        .toList();
    }

    private static RegionCode province(RegionCode region) {
        return region.parent()
                .filter(parent -> !parent.equals(RegionCode.NATION))
                .map(PartyNames::province)
                .orElse(region);
    }
}
