package org.chanjiao.library;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The published policies, found by words and filters. Every part of a text of two characters and more is found, exactly
 * as a comparison with LIKE on the folded text would find it; a single character is looked for in titles.
 */
@Service
@RequiredArgsConstructor
public class Library {

    /** So many of the newest finds are ranked and counted; beyond it the count is "more". */
    public static final int RANKED = 100;

    private final LibraryCandidates candidates;
    private final LibraryRows rows;

    /**
     * One page of the policies that match.
     *
     * @param after {@link LibraryPage#next()} of the page before; null for the first
     * @param size policies a page, at least 1
     * @throws UnknownPlace when {@code after} is not such a key
     */
    public LibraryPage search(LibraryFilter filter, LibraryOrder order, Sight sight, @Nullable String after, int size) {
        SearchTerms terms = SearchTerms.of(filter.text());
        LibraryKey last = after == null ? null : LibraryKey.of(after);
        return order == LibraryOrder.NEWEST || terms.isEmpty()
                ? newest(terms, filter, sight, last, size)
                : ranked(terms, filter, sight, last, size);
    }

    private LibraryPage newest(
            SearchTerms terms, LibraryFilter filter, Sight sight, @Nullable LibraryKey after, int size) {
        if (after == null) {
            List<LibraryKey> keys = candidates.newest(terms, filter, sight, null, Math.max(size, RANKED) + 1);
            return page(terms, keys, keys.size(), size);
        }
        List<LibraryKey> keys = candidates.newest(terms, filter, sight, after, size + 1);
        return page(terms, keys, candidates.count(terms, filter, sight, RANKED + 1), size);
    }

    private LibraryPage ranked(
            SearchTerms terms, LibraryFilter filter, Sight sight, @Nullable LibraryKey after, int size) {
        List<LibraryKey> newest = candidates.newest(terms, filter, sight, null, RANKED + 1);
        Comparator<LibraryKey> ranking = LibraryKey.RANKING;
        List<LibraryKey> rest = newest.stream()
                .limit(RANKED)
                .sorted(ranking)
                .filter(key -> after == null || ranking.compare(key, after) > 0)
                .toList();
        return page(terms, rest, newest.size(), size);
    }

    private LibraryPage page(SearchTerms terms, List<LibraryKey> keys, int found, int size) {
        List<LibraryKey> shown = keys.subList(0, Math.min(size, keys.size()));
        String next = keys.size() > size ? shown.get(size - 1).toString() : null;
        return new LibraryPage(rows.read(shown, terms), Math.min(found, RANKED), found > RANKED, next);
    }

    /** Where the words a person typed stand in a text, in order and apart; nothing for a single character alone. */
    public static List<Span> hits(@Nullable String typed, String text) {
        SearchTerms terms = SearchTerms.of(typed);
        return terms.isEmpty() || terms.titlesOnly()
                ? List.of()
                : Highlights.of(terms, text).spans();
    }
}
