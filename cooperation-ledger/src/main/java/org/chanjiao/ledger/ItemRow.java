package org.chanjiao.ledger;

import java.time.Instant;
import java.util.Map;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An item as lists show it.
 *
 * @param values by field key, with {@code owner} and {@code partner}; sensitive ones masked
 * @param partnerRegistered false when the partner is known by name only
 */
public record ItemRow(
        LedgerItemId id,
        String type,
        int typeVersion,
        String title,
        String regionCode,
        OrganisationId ownerId,
        String owner,
        @Nullable String partner,
        boolean partnerRegistered,
        Map<String, String> values,
        Grade grade,
        ConfirmationState confirmation,
        @Nullable String confirmationNote,
        @Nullable String reviewedBy,
        int documents,
        @Nullable String voidReason,
        @Nullable String apartReason,
        Instant savedAt,
        String savedBy,
        long version) {

    public ItemRow {
        values = Map.copyOf(values);
    }

    /** A value by field key, empty where there is none. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean voided() {
        return voidReason != null;
    }
}
