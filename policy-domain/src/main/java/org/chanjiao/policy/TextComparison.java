package org.chanjiao.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two versions of a text, clause by clause. A clause is a sentence; white space and width of letters do not
 * count. Equal beginnings and ends are set aside first, the rest is compared by its longest common subsequence.
 */
public final class TextComparison {
    /** Cells of the table above which the middle part is shown as replaced as a whole. */
    private static final long LARGEST_TABLE = 9_000_000;

    private final SourceText oldText;
    private final SourceText newText;
    private final List<Span> oldClauses;
    private final List<Span> newClauses;
    private final List<String> oldWords;
    private final List<String> newWords;
    private final List<ClauseChange> changes = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private final List<Span> added = new ArrayList<>();

    private TextComparison(SourceText oldText, SourceText newText) {
        this.oldText = oldText;
        this.newText = newText;
        this.oldClauses = clauses(oldText);
        this.newClauses = clauses(newText);
        this.oldWords = words(oldText, oldClauses);
        this.newWords = words(newText, newClauses);
    }

    /** What happened to each clause, in the order of the later text. */
    public static List<ClauseChange> of(SourceText before, SourceText after) {
        TextComparison comparison = new TextComparison(before, after);
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    /** The sentences of a text, in order. */
    public static List<Span> clauses(SourceText text) {
        List<Span> clauses = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            int at = paragraph.start();
            while (at < paragraph.end()) {
                Span clause = text.sentenceAround(new Span(at, at + 1));
                Span own = new Span(at, Math.min(Math.max(clause.end(), at + 1), paragraph.end()));
                clauses.add(text.withoutEdges(own));
                at = own.end();
            }
        }
        clauses.removeIf(clause -> clause.length() == 0);
        return clauses;
    }

    private static List<String> words(SourceText text, List<Span> clauses) {
        return clauses.stream().map(text::slice).map(Likeness::bare).toList();
    }

    private void compare() {
        int head = 0;
        int shorter = Math.min(oldWords.size(), newWords.size());
        while (head < shorter && oldWords.get(head).equals(newWords.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && oldWords.get(oldWords.size() - 1 - tail).equals(newWords.get(newWords.size() - 1 - tail))) {
            tail++;
        }
        walk(head, oldWords.size() - tail, newWords.size() - tail);
        flush();
    }

    private void walk(int head, int oldEnd, int newEnd) {
        int[][] common = table(head, oldEnd, newEnd);
        int i = head;
        int j = head;
        while (i < oldEnd || j < newEnd) {
            if (i < oldEnd && j < newEnd && oldWords.get(i).equals(newWords.get(j))) {
                flush();
                i++;
                j++;
            } else if (j == newEnd || i < oldEnd && common[i - head + 1][j - head] >= common[i - head][j - head + 1]) {
                dropped.add(oldClauses.get(i++));
            } else {
                added.add(newClauses.get(j++));
            }
        }
    }

    private int[][] table(int head, int oldEnd, int newEnd) {
        int rows = oldEnd - head;
        int columns = newEnd - head;
        int[][] common = new int[rows + 1][];
        boolean tooLarge = (long) rows * columns > LARGEST_TABLE;
        for (int i = rows; i >= 0; i--) {
            common[i] = new int[columns + 1];
            for (int j = columns - 1; j >= 0 && i < rows && !tooLarge; j--) {
                common[i][j] = oldWords.get(head + i).equals(newWords.get(head + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Pairs what was dropped with what was added in the same place: the most alike are one clause reworded. */
    private void flush() {
        for (Span now : added) {
            String after = newText.slice(now);
            Span old = dropped.stream()
                    .filter(each -> Likeness.of(oldText.slice(each), after) >= 0.4)
                    .findFirst()
                    .orElse(null);
            dropped.remove(old);
            changes.add(new ClauseChange(old == null ? null : oldText.slice(old), after, now));
        }
        int place = added.isEmpty() ? lastEnd() : added.get(added.size() - 1).end();
        for (Span old : dropped) {
            changes.add(new ClauseChange(oldText.slice(old), null, new Span(place, place)));
        }
        added.clear();
        dropped.clear();
    }

    private int lastEnd() {
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).span().end();
    }
}
