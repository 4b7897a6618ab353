package org.chanjiao.kernel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts of persons so small that a reader could guess who they are. Nothing public shows them: one to four are hidden,
 * none is no person and may be shown.
 */
public final class SmallCounts {

    /** The smallest count of persons that may be public. */
    public static final int LEAST = 5;

    private SmallCounts() {}

    /** Whether a count of persons must not be public: above 0 and below {@link #LEAST}. */
    public static boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(LEAST)) < 0;
    }

    /**
     * Which parts of a total must not be public, by their place: the small ones, and as many of the next ones up as it takes
     * that the hidden ones cannot be worked out from the total and the rest.
     */
    public static Set<Integer> hidden(List<Long> parts) {
        Set<Integer> hidden = new TreeSet<>();
        List<Integer> byCount = IntStream.range(0, parts.size())
                .boxed()
                .filter(place -> parts.get(place) > 0)
                .sorted(Comparator.comparing(parts::get))
                .toList();
        long sum = 0;
        for (int place : byCount) {
            long part = parts.get(place);
            boolean small = part < LEAST;
            boolean derivable = !hidden.isEmpty() && (hidden.size() < 2 || sum < LEAST);
            if (small || derivable) {
                hidden.add(place);
                sum += part;
            }
        }
        return hidden;
    }
}
