package org.chanjiao.api.ledger;

import java.time.Instant;
import java.util.Map;
import org.chanjiao.ledger.ConfirmationState;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.ItemRow;

/** An item; personal values are masked unless the caller may write it. */
record ItemJson(
        String id,
        String type,
        int typeVersion,
        String region,
        Map<String, String> values,
        Grade grade,
        ConfirmationState confirmation,
        int documents,
        boolean voided,
        Instant savedAt,
        long version) {

    static ItemJson of(ItemRow item) {
        return new ItemJson(
                item.id().toString(),
                item.type(),
                item.typeVersion(),
                item.regionCode(),
                item.values(),
                item.grade(),
                item.confirmation(),
                item.documents(),
                item.voided(),
                item.savedAt(),
                item.version());
    }
}
