package org.chanjiao.confirmation;

import java.util.List;
import org.chanjiao.ledger.FieldKind;

/**
 * An open question as the partner sees it.
 *
 * @param ledger name of the ledger
 * @param owner who entered the item
 * @param facts what the item says, as far as the partner needs it; nothing personal
 */
public record Question(ConfirmationId id, String ledger, String title, String owner, String partner, List<Fact> facts) {

    public Question {
        facts = List.copyOf(facts);
    }

    /** One value of the item. */
    public record Fact(String key, String label, FieldKind kind, String value) {}
}
