package org.chanjiao.scheme;

import java.util.List;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.PartyItem;
import org.chanjiao.organisation.OrganisationId;

/**
 * Which items of which ledger count for an applicant.
 *
 * @param ledger code of the ledger
 * @param party what the applicant is in the item
 * @param field the figure that is summed; blank where items are counted
 * @param where all must hold
 */
public record Source(String ledger, Party party, String field, List<Condition> where) {

    public Source {
        where = List.copyOf(where);
    }

    /** What the applicant is in an item. */
    public enum Party {
        OWNER,
        PARTNER,
        EITHER;

        boolean fits(PartyItem item, OrganisationId unit) {
            return this != PARTNER && item.isKeptBy(unit) || this != OWNER && item.names(unit);
        }
    }
}
