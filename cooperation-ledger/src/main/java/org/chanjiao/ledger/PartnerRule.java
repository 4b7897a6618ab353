package org.chanjiao.ledger;

import java.util.List;
import java.util.Set;
import org.chanjiao.organisation.OrganisationKind;

/**
 * The other side of an item.
 *
 * @param label what the partner is called in this ledger: 合作企业
 * @param kinds what a registered partner may be
 * @param confirms whether the partner is asked to confirm the item
 * @param shown keys of the fields the partner is shown; none for every field that is not personal
 */
public record PartnerRule(
        String label, Set<OrganisationKind> kinds, boolean required, boolean confirms, List<String> shown) {

    public PartnerRule {
        kinds = Set.copyOf(kinds);
        shown = List.copyOf(shown);
    }

    /** Whether the partner needs the field to say yes or no; what is personal is never shown. */
    public boolean shows(LedgerField field) {
        return !field.personal() && (shown.isEmpty() || shown.contains(field.key()));
    }
}
