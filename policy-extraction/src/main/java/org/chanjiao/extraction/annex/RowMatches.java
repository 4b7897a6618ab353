package org.chanjiao.extraction.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chanjiao.extraction.outline.Heading;
import org.chanjiao.extraction.responsibility.Mention;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;

/** Tells the rows of a table that repeat an item of the body from those that add one. */
public final class RowMatches {

    private static final int MOST = 500;

    private final SourceText text;
    private final Map<Heading, List<Mention>> units = new IdentityHashMap<>();
    private final List<TableRow> added = new ArrayList<>();

    private RowMatches(SourceText text) {
        this.text = text;
    }

    /** Compares rows and items; a row repeats the item that holds most of its words, at least six tenths of them. */
    public static RowMatches of(SourceText text, List<TableRow> rows, List<Heading> items) {
        RowMatches matches = new RowMatches(text);
        if (!rows.isEmpty()) {
            matches.compare(rows, items.subList(0, Math.min(items.size(), MOST)));
        }
        return matches;
    }

    private void compare(List<TableRow> rows, List<Heading> items) {
        List<Set<Integer>> words =
                items.stream().map(item -> pairs(item.whole())).toList();
        for (TableRow row : rows) {
            Set<Integer> pairs = pairs(row.task());
            int best = -1;
            long most = 0;
            for (int i = 0; i < items.size(); i++) {
                long shared = pairs.stream().filter(words.get(i)::contains).count();
                best = shared > most ? i : best;
                most = Math.max(most, shared);
            }
            if (best >= 0 && most * 10 >= pairs.size() * 6L) {
                units.computeIfAbsent(items.get(best), item -> new ArrayList<>())
                        .addAll(row.units());
            } else if (!row.units().isEmpty() && pairs.size() > 1) {
                added.add(row);
            }
        }
    }

    private Set<Integer> pairs(Span span) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = span.start(); i + 1 < span.end(); i++) {
            if (Glyphs.isHan(text.at(i)) && Glyphs.isHan(text.at(i + 1))) {
                pairs.add(text.at(i) << 16 | text.at(i + 1));
            }
        }
        return pairs;
    }

    /** The units that the rows repeating an item name, in order of the table. */
    public List<Mention> units(Heading item) {
        return units.getOrDefault(item, List.of());
    }

    /** The rows that no item of the body says. */
    public List<TableRow> added() {
        return added;
    }
}
