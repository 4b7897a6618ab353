package org.chanjiao.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chanjiao.enterprise.EnterpriseFacts;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.organisation.OrganisationView;

/**
 * Everything the rules look at.
 *
 * @param facts of an enterprise; empty for other applicants and where nothing is recorded
 * @param place where the scheme is run
 * @param on the day the rolling windows end on, itself included
 * @param openRecords how many credit records stand open
 */
record Applicant(
        OrganisationView organisation,
        Optional<EnterpriseFacts> facts,
        List<PartyItem> items,
        RegionCode place,
        LocalDate on,
        int openRecords) {

    Applicant {
        items = List.copyOf(items);
    }

    /** The items of one source, the oldest first. */
    Stream<PartyItem> of(Source source) {
        return items.stream()
                .filter(item -> item.type().equals(source.ledger()))
                .filter(item -> source.party().fits(item, organisation.id()))
                .filter(item -> source.where().stream().allMatch(item::meets));
    }
}
