package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private record Statement(int index, int[] pairs, @Nullable Integer deadline) {}

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
        int[] pairs = pairs(commitment.subject());
        for (int i = 0; i < Math.min(same.size(), COMPARED); i++) {
            Statement statement = same.get(i);
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

    /** The pairs of neighbouring characters, each once, in rising order. */
    private static int[] pairs(String subject) {
        int[] pairs = new int[Math.max(0, subject.length() - 1)];
        int count = 0;
        for (int i = 0; i + 1 < subject.length(); i++) {
            if (Glyphs.isHan(subject.charAt(i)) && Glyphs.isHan(subject.charAt(i + 1))) {
                pairs[count++] = subject.charAt(i) << 16 | subject.charAt(i + 1);
            }
        }
        Arrays.sort(pairs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return kept == pairs.length ? pairs : Arrays.copyOf(pairs, kept);
    }

    private static boolean alike(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, k = 0; i < one.length && k < other.length; ) {
            shared += one[i] == other[k] ? 1 : 0;
            int step = Integer.compare(one[i], other[k]);
            i += step <= 0 ? 1 : 0;
            k += step >= 0 ? 1 : 0;
        }
        int smaller = Math.min(one.length, other.length);
        return smaller > 1 && shared * 10 >= smaller * 7;
    }
}
