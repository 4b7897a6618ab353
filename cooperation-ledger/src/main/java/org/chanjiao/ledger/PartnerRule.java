package org.chanjiao.ledger;

import java.util.Set;
import org.chanjiao.organisation.OrganisationKind;

/**
 * The other side of an item.
 *
 * @param label what the partner is called in this ledger: 合作企业
 * @param kinds what a registered partner may be
 * @param confirms whether the partner is asked to confirm the item
 */
public record PartnerRule(String label, Set<OrganisationKind> kinds, boolean required, boolean confirms) {

    public PartnerRule {
        kinds = Set.copyOf(kinds);
    }
}
