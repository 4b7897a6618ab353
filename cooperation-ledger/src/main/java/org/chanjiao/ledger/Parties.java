package org.chanjiao.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;

/** Organisations found by name, each name looked up once: in the region first, then wherever exactly one is called so. */
final class Parties {

    private static final int FEW = 5;

    private final Organisations organisations;
    private final Map<String, Optional<OrganisationView>> known = new HashMap<>();

    Parties(Organisations organisations) {
        this.organisations = organisations;
    }

    Optional<OrganisationView> find(String name, RegionCode near) {
        return known.computeIfAbsent(near + "/" + name.strip(), key -> look(name.strip(), near));
    }

    private Optional<OrganisationView> look(String name, RegionCode near) {
        return organisations.match(near, name).or(() -> near.parent()
                .filter(parent -> !parent.equals(RegionCode.NATION))
                .flatMap(parent -> organisations.match(parent, name))
                .or(() -> anywhere(name)));
    }

    private Optional<OrganisationView> anywhere(String name) {
        List<OrganisationView> found = organisations.search(RegionCode.NATION, name, FEW).stream()
                .filter(party -> party.active()
                        && (party.name().equals(name) || party.aliases().contains(name)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
