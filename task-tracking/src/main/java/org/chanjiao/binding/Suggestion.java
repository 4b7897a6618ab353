package org.chanjiao.binding;

import java.util.List;

/**
 * A rule that seems to count what a target's words speak of.
 *
 * @param ledger name of the ledger
 * @param rule name of the counting rule
 * @param words the choice in words for people
 * @param reasons why it seems so, for people
 */
public record Suggestion(
        BindingChoice choice, String ledger, String rule, String words, List<String> reasons, int score) {

    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
