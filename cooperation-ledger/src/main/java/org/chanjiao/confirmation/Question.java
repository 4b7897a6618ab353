package org.chanjiao.confirmation;

import java.util.List;

/**
 * An open question as the partner sees it.
 *
 * @param ledger name of the ledger
 * @param owner who entered the item
 * @param facts label and value of what the item says, personal values masked
 */
public record Question(ConfirmationId id, String ledger, String title, String owner, String partner, List<Fact> facts) {

    public Question {
        facts = List.copyOf(facts);
    }

    /** One value of the item. */
    public record Fact(String label, String value) {}
}
