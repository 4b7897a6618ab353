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
 * Finds which policies match, newest first. The index of pairs says which policies may hold the words; where pairs alone do
 * not decide, LIKE reads the candidates from the newest on and stops when the page is full. A pair that too many policies
 * hold to sort them all is looked for from the newest policy on, where it is met soon.
 */
@Component
@RequiredArgsConstructor
class LibraryCandidates {

    /** So many finds are sorted; above it, reading from the newest on is cheaper. */
    private static final int MOST_SORTED = 8000;

    private static final String NEWEST = " order by s.dated_on desc, s.policy_id desc ";

    private final JdbcClient database;

    /** The newest matching policies, at most {@code limit}, those after a key when one is given. */
    List<LibraryKey> newest(
            SearchTerms terms, LibraryFilter filter, Sight sight, @Nullable LibraryKey after, int limit) {
        LibraryConditions conditions = new LibraryConditions(terms, filter, sight);
        if (terms.isEmpty() || terms.titlesOnly()) {
            return fromTheNewestOn(conditions, after, limit);
        }
        if (!terms.exactInPairs()) {
            return keys(compared(conditions, after), conditions, after, limit);
        }
        List<Find> finds = finds(counted(conditions, after), conditions, after, limit);
        return finds.isEmpty() || finds.get(0).every() <= MOST_SORTED
                ? finds.stream().map(Find::key).toList()
                : fromTheNewestOn(conditions, after, limit);
    }

    /** How many match, counted no further than {@code limit}. */
    int count(SearchTerms terms, LibraryFilter filter, Sight sight, int limit) {
        LibraryConditions conditions = new LibraryConditions(terms, filter, sight);
        String words = terms.titlesOnly() ? conditions.words() : conditions.pairs() + conditions.recheck();
        return database.sql("select count(*) from (select 1 " + conditions.from() + words + " limit :limit) counted")
                .params(conditions.parameters())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private List<LibraryKey> fromTheNewestOn(LibraryConditions conditions, @Nullable LibraryKey after, int limit) {
        String found = "select s.policy_id, s.dated_on " + conditions.from() + conditions.words() + after(after);
        return keys(found + NEWEST + "limit :limit", conditions, after, limit);
    }

    /** What holds the pairs, sorted before the texts are read, so that only as many are read as the page needs. */
    private static String compared(LibraryConditions conditions, @Nullable LibraryKey after) {
        return "select s.policy_id, s.dated_on from (select s.policy_id, s.dated_on, s.text " + conditions.from()
                + conditions.pairs() + after(after) + NEWEST + "offset 0) s where true" + conditions.recheck() + NEWEST
                + "limit :limit";
    }

    private static String counted(LibraryConditions conditions, @Nullable LibraryKey after) {
        return "select s.policy_id, s.dated_on, count(*) over () as every from (select s.policy_id, s.dated_on "
                + conditions.from() + conditions.pairs() + after(after) + " limit " + (MOST_SORTED + 1) + ") s" + NEWEST
                + "limit :limit";
    }

    private List<LibraryKey> keys(String found, LibraryConditions conditions, @Nullable LibraryKey after, int limit) {
        return finds("select s.*, 0 as every from (" + found + ") s", conditions, after, limit).stream()
                .map(Find::key)
                .toList();
    }

    /** Titles are fetched and compared of the found ones alone. */
    private List<Find> finds(String found, LibraryConditions conditions, @Nullable LibraryKey after, int limit) {
        return database.sql("select f.policy_id, f.dated_on, f.every, " + conditions.inTitle() + " as in_title from ("
                        + found + ") f join policy_search s on s.policy_id = f.policy_id" + NEWEST)
                .params(conditions.parameters())
                .params(place(after, limit))
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

    /** A match, and how many there are of it, counted to just above {@link #MOST_SORTED}. */
    private record Find(LibraryKey key, int every) {}
}
