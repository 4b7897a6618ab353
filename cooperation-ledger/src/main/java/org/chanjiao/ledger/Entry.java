package org.chanjiao.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in, checked and in canonical form.
 *
 * @param partner the registered partner, null where none is named or the named one is not registered
 * @param partnerName as it will be shown, null where none is named
 * @param values by field key
 */
record Entry(
        OrganisationView owner,
        @Nullable OrganisationId partner,
        @Nullable String partnerName,
        Map<String, String> values) {

    Entry {
        values = Map.copyOf(values);
    }

    /** The values as an item shows them, owner and partner by name. */
    Map<String, String> shown() {
        Map<String, String> shown = new HashMap<>(values);
        shown.put(LedgerType.OWNER, owner.name());
        if (partnerName != null) {
            shown.put(LedgerType.PARTNER, partnerName);
        }
        return shown;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A value, or the owner or partner under their keys. */
    Optional<String> comparable(String key) {
        if (key.equals(LedgerType.OWNER)) {
            return Optional.of(owner.id().toString());
        }
        if (key.equals(LedgerType.PARTNER)) {
            return partner == null
                    ? Optional.ofNullable(partnerName).map(TitleKey::of)
                    : Optional.of(partner.toString());
        }
        return value(key).map(TitleKey::of);
    }
}
