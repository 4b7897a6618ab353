package org.chanjiao.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which policies match, newest first: the index of pairs proposes, LIKE decides where pairs alone cannot. */
@Component
@RequiredArgsConstructor
class LibraryCandidates {

    private static final String MATCHING =
            """
            from policy_search s join policy p on p.id = s.policy_id
            where %s
              and (cast(:regionFrom as text) is null or s.region_code between :regionFrom and :regionTo)
              and (cast(:level as text) is null or p.level = :level)
              and (cast(:status as text) is null or p.status = :status)
              and (cast(:issuer as text) is null or p.issuer like :issuer)
              and (cast(:yearFrom as date) is null or s.dated_on between :yearFrom and :yearTo)
            """
                    .formatted(Sight.CONDITION);

    private static final String AFTER = "  and (s.dated_on, s.policy_id) < (:afterDate, :afterId)\n";

    private static final String NEWEST = "order by s.dated_on desc, s.policy_id desc limit :limit";

    private final JdbcClient database;

    /** The newest matching policies, at most {@code limit}, those after a key when one is given. */
    List<LibraryKey> newest(
            SearchTerms terms, LibraryFilter filter, Sight sight, @Nullable LibraryKey after, int limit) {
        Map<String, Object> more = new HashMap<>();
        more.put("limit", limit);
        if (after != null) {
            more.put("afterDate", after.datedOn());
            more.put("afterId", after.policyId());
        }
        String inTitle = terms.isEmpty() ? "false" : "s.title like all (cast(:patterns as text[]))";
        return database.sql("select s.policy_id, s.dated_on, " + inTitle + " as in_title\n" + MATCHING + words(terms)
                        + (after == null ? "" : AFTER) + NEWEST)
                .params(parameters(terms, filter, sight))
                .params(more)
                .query(LibraryCandidates::key)
                .list();
    }

    /** How many match, counted no further than {@code limit}. */
    int count(SearchTerms terms, LibraryFilter filter, Sight sight, int limit) {
        return database.sql("select count(*) from (select 1 " + MATCHING + words(terms) + "limit :limit) counted")
                .params(parameters(terms, filter, sight))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /**
     * The pairs stand in the statement as numbers: planned with them, PostgreSQL knows how frequent they are and chooses
     * between the index of pairs and the newest rows.
     */
    private static String words(SearchTerms terms) {
        if (terms.isEmpty()) {
            return "";
        }
        if (terms.titlesOnly()) {
            return "  and s.title like all (cast(:patterns as text[]))\n";
        }
        String pairs = Arrays.stream(terms.pairs()).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String recheck = terms.exactInPairs() ? "" : " and s.text like all (cast(:patterns as text[]))";
        return "  and s.pairs @> '{" + pairs + "}'" + recheck + "\n";
    }

    private static Map<String, Object> parameters(SearchTerms terms, LibraryFilter filter, Sight sight) {
        Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("patterns", terms.patterns().toArray(String[]::new));
        parameters.put("regionFrom", filter.region() == null ? null : Sight.first(filter.region()));
        parameters.put("regionTo", filter.region() == null ? null : Sight.last(filter.region()));
        parameters.put("level", filter.level() == null ? null : filter.level().name());
        parameters.put(
                "status", filter.status() == null ? null : filter.status().name());
        parameters.put("issuer", filter.issuer() == null ? null : SearchTerms.pattern(filter.issuer()));
        parameters.put("yearFrom", filter.year() == null ? null : LocalDate.of(filter.year(), 1, 1));
        parameters.put("yearTo", filter.year() == null ? null : LocalDate.of(filter.year(), 12, 31));
        return parameters;
    }

    private static LibraryKey key(ResultSet row, int number) throws SQLException {
        return new LibraryKey(
                row.getBoolean("in_title"),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("policy_id", UUID.class));
    }
}
