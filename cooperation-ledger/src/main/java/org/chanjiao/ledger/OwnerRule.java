package org.chanjiao.ledger;

import java.util.Set;
import org.chanjiao.organisation.OrganisationKind;

/**
 * Whose items a ledger holds.
 *
 * @param label what the owner is called in this ledger: 学校, 主办单位
 * @param kinds organisations of these kinds keep the ledger; the bureau may write on their behalf
 */
public record OwnerRule(String label, Set<OrganisationKind> kinds) {

    public OwnerRule {
        kinds = Set.copyOf(kinds);
    }
}
