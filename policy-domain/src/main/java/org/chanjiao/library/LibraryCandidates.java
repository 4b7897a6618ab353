package org.chanjiao.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which policies match, newest first. Words are asked of the index of pairs, LIKE decides where pairs alone cannot;
 * a word that too many policies hold to sort them all is looked for from the newest policy on, where it is met soon.
 */
@Component
@RequiredArgsConstructor
class LibraryCandidates {

    /** So many finds are sorted; above it, reading from the newest on is cheaper. */
    private static final int MOST_SORTED = 8000;

    private static final String NEWEST = " order by s.dated_on desc, s.policy_id desc limit :limit";

    private final JdbcClient database;

    /** The newest matching policies, at most {@code limit}, those after a key when one is given. */
    Candidates newest(SearchTerms terms, LibraryFilter filter, Sight sight, @Nullable LibraryKey after, int limit) {
        LibraryConditions conditions = new LibraryConditions(terms, filter, sight);
        if (terms.isEmpty() || terms.titlesOnly()) {
            return new Candidates(fromTheNewestOn(conditions, after, limit), null);
        }
        List<Find> finds = byPairs(conditions, after, limit);
        int every = finds.isEmpty() ? 0 : finds.get(0).every();
        List<LibraryKey> keys = every > MOST_SORTED
                ? fromTheNewestOn(conditions, after, limit)
                : finds.stream().map(Find::key).toList();
        return new Candidates(keys, after == null ? every : null);
    }

    /** How many match, counted no further than {@code limit}. */
    int count(SearchTerms terms, LibraryFilter filter, Sight sight, int limit) {
        LibraryConditions conditions = new LibraryConditions(terms, filter, sight);
        String words = terms.titlesOnly() ? conditions.words() : conditions.pairs();
        return database.sql("select count(*) from (select 1 " + conditions.from() + words + " limit :limit) counted")
                .params(conditions.parameters())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private List<LibraryKey> fromTheNewestOn(LibraryConditions conditions, @Nullable LibraryKey after, int limit) {
        return database.sql("select s.policy_id, s.dated_on, " + conditions.inTitle() + " as in_title "
                        + conditions.from() + conditions.words() + after(after) + NEWEST)
                .params(conditions.parameters())
                .params(place(after, limit))
                .query((row, number) -> key(row))
                .list();
    }

    private List<Find> byPairs(LibraryConditions conditions, @Nullable LibraryKey after, int limit) {
        return database.sql("select s.policy_id, s.dated_on, " + conditions.inTitle()
                        + " as in_title, count(*) over () as every from (select s.policy_id, s.dated_on, s.title "
                        + conditions.from() + conditions.pairs() + after(after) + " limit :most) s" + NEWEST)
                .params(conditions.parameters())
                .params(place(after, limit))
                .param("most", MOST_SORTED + 1)
                .query((row, number) -> new Find(key(row), row.getInt("every")))
                .list();
    }

    private static String after(@Nullable LibraryKey key) {
        return key == null ? "" : " and (s.dated_on, s.policy_id) < (:afterDate, :afterId)";
    }

    private static Map<String, Object> place(@Nullable LibraryKey after, int limit) {
        Map<String, Object> place = new HashMap<>(Map.of("limit", limit));
        if (after != null) {
            place.put("afterDate", after.datedOn());
            place.put("afterId", after.policyId());
        }
        return place;
    }

    private static LibraryKey key(ResultSet row) throws SQLException {
        return new LibraryKey(
                row.getBoolean("in_title"),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("policy_id", UUID.class));
    }

    /**
     * The newest matches.
     *
     * @param every how many match in all, counted to some thousands; null when it was not counted on the way
     */
    record Candidates(List<LibraryKey> keys, @Nullable Integer every) {}

    /** A match, and how many there are of it, counted to just above {@link #MOST_SORTED}. */
    private record Find(LibraryKey key, int every) {}
}
