package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chanjiao.extraction.TargetType;
import org.chanjiao.extraction.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Recognises a later statement of a commitment already made: the same figure for the same thing. */
public final class Restatements {

    /** Of this many statements with one figure the first are compared; more hardly occur in one document. */
    private static final int COMPARED = 24;

    private static final Set<String> BODIES = Set.of("个", "家", "所", "名", "人", "支", "项");

    private final Map<String, List<Statement>> byFigure = new HashMap<>();

    private record Statement(int index, Set<Integer> pairs, @Nullable Integer deadline) {}

    /** Index of the first statement of the same commitment, or null when this is the first; call in order. */
    public @Nullable Integer first(int index, Commitment commitment, BigDecimal low, BigDecimal high) {
        if (commitment.type() != TargetType.GOAL) {
            return null;
        }
        String unit = commitment.quantity().unit();
        String key =
                (BODIES.contains(unit) ? "#" : unit) + low.stripTrailingZeros().toPlainString() + "-"
                        + high.stripTrailingZeros().toPlainString() + commitment.period();
        List<Statement> same = byFigure.computeIfAbsent(key, figure -> new ArrayList<>());
        Set<Integer> pairs = pairs(commitment.subject());
        for (Statement statement : same.subList(0, Math.min(same.size(), COMPARED))) {
            if (alike(statement.pairs, pairs) && agree(statement.deadline, commitment.deadlineYear())) {
                return statement.index;
            }
        }
        same.add(new Statement(index, pairs, commitment.deadlineYear()));
        return null;
    }

    /** Two years that differ are two commitments; a restatement may drop the year. */
    private static boolean agree(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    private static Set<Integer> pairs(String subject) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < subject.length(); i++) {
            if (Glyphs.isHan(subject.charAt(i)) && Glyphs.isHan(subject.charAt(i + 1))) {
                pairs.add(subject.charAt(i) << 16 | subject.charAt(i + 1));
            }
        }
        return pairs;
    }

    private static boolean alike(Set<Integer> one, Set<Integer> other) {
        long shared = one.stream().filter(other::contains).count();
        int smaller = Math.min(one.size(), other.size());
        return smaller > 1 && shared * 10 >= smaller * 7;
    }
}
