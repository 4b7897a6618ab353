package org.chanjiao.formats.text;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The current numbers of the nine levels of one list. */
final class ListCounters {

    private static final int NOT_STARTED = Integer.MIN_VALUE;

    private final int[] numbers = new int[9];
    private final int[] overrides = new int[9];

    ListCounters() {
        Arrays.fill(numbers, NOT_STARTED);
        Arrays.fill(overrides, NOT_STARTED);
    }

    /** The next paragraph of the level takes this number. */
    void restart(int level, int number) {
        numbers[level] = NOT_STARTED;
        overrides[level] = number;
    }

    /** Counts a paragraph of the level; deeper levels begin again where their definition says so. */
    void count(int level, IntFunction<NumberLevel> levels) {
        numbers[level] = numbers[level] == NOT_STARTED ? first(level, levels.apply(level)) : numbers[level] + 1;
        for (int deeper = level + 1; deeper < numbers.length; deeper++) {
            if (levels.apply(deeper).restartsAfter(level)) {
                numbers[deeper] = NOT_STARTED;
            }
        }
    }

    int number(int level, NumberLevel definition) {
        return numbers[level] == NOT_STARTED ? first(level, definition) : numbers[level];
    }

    private int first(int level, NumberLevel definition) {
        return overrides[level] == NOT_STARTED ? definition.start() : overrides[level];
    }
}
