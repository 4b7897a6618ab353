package org.chanjiao.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the library's statements ask for, with the search row as {@code s}; the policy joins in only when a filter needs it. */
record LibraryConditions(SearchTerms terms, LibraryFilter filter, Sight sight) {

    String from() {
        boolean policy = filter.level() != null || filter.status() != null || filter.issuer() != null;
        return "from policy_search s" + (policy ? " join policy p on p.id = s.policy_id" : "") + " where "
                + Sight.CONDITION.replace("p.", "s.")
                + (filter.region() == null ? "" : " and s.region_code between :regionFirst and :regionLast")
                + (filter.level() == null ? "" : " and p.level = :level")
                + (filter.status() == null ? "" : " and p.status = :status")
                + (filter.issuer() == null ? "" : " and p.issuer like :issuer")
                + (filter.year() == null ? "" : " and s.dated_on between :yearFirst and :yearLast");
    }

    String inTitle() {
        return terms.isEmpty() ? "false" : "s.title like all (cast(:patterns as text[]))";
    }

    /** The words by comparison alone; of single characters in the title. */
    String words() {
        if (terms.isEmpty()) {
            return "";
        }
        return terms.titlesOnly() ? " and " + inTitle() : " and s.text like all (cast(:patterns as text[]))";
    }

    /** The words by the index of pairs: every text that holds the words, and others where pairs alone do not decide. */
    String pairs() {
        if (terms.isEmpty()) {
            return "";
        }
        String pairs = Arrays.stream(terms.pairs()).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return " and policy_search_pairs(s.pairs) @> '{" + pairs + "}'";
    }

    /** The comparison that pairs still need. */
    String recheck() {
        return terms.isEmpty() || terms.exactInPairs() ? "" : words();
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("patterns", terms.patterns().toArray(String[]::new));
        if (filter.region() != null) {
            parameters.put("regionFirst", Sight.first(filter.region()));
            parameters.put("regionLast", Sight.last(filter.region()));
        }
        if (filter.year() != null) {
            parameters.put("yearFirst", LocalDate.of(filter.year(), 1, 1));
            parameters.put("yearLast", LocalDate.of(filter.year(), 12, 31));
        }
        parameters.put("level", filter.level() == null ? null : filter.level().name());
        parameters.put(
                "status", filter.status() == null ? null : filter.status().name());
        parameters.put("issuer", filter.issuer() == null ? null : SearchTerms.pattern(filter.issuer()));
        return parameters;
    }
}
