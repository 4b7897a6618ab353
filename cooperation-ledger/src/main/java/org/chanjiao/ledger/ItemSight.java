package org.chanjiao.ledger;

import java.util.UUID;
import org.chanjiao.access.Scope;

/** Which items a person sees: those of the region or of the own unit, and those that name the own unit as partner. */
record ItemSight(String prefix, boolean wholeRegion, UUID unit) {

    static final String WHERE =
            """
             and ((i.region_code like :prefix and (:whole or i.owner_id = :unit)) or i.partner_id = :unit)
            """;

    static ItemSight of(Scope scope) {
        return new ItemSight(
                scope.regionPrefix() + "%",
                scope.wholeRegion(),
                scope.organisation().value());
    }
}
