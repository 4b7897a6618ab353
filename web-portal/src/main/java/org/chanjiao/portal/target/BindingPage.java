package org.chanjiao.portal.target;

import java.util.List;
import org.chanjiao.binding.Preview;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a ledger is chosen for a target.
 *
 * @param bound what counts now, in words; null for nothing
 * @param seen version of what counts now, -1 for nothing
 * @param levels of the chosen ledger
 * @param narrowings options of the chosen ledger's fields
 * @param chosen the choice in words; null before one is made
 * @param preview what it would count; null before a choice is made
 */
record BindingPage(
        @Nullable String bound,
        long seen,
        List<Proposal> proposals,
        List<Ledger> ledgers,
        List<String> levels,
        List<Narrowing> narrowings,
        @Nullable String chosen,
        @Nullable Preview preview) {

    /** A suggestion with the address of its preview. */
    record Proposal(String words, List<String> reasons, String href) {}

    /** A ledger with its counting rules. */
    record Ledger(String name, List<Rule> rules) {}

    /** One counting rule as a choice. */
    record Rule(String value, String name, boolean chosen) {}

    /** One option of one field as a choice. */
    record Narrowing(String value, String label, boolean chosen) {}

    public boolean isSavable() {
        return preview != null && preview.complaints().isEmpty();
    }
}
