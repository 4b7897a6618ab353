package org.chanjiao.draft;

import java.util.List;
import org.chanjiao.policy.ClauseChange;
import org.jspecify.annotations.Nullable;

/**
 * What a corrected text changes, before it is published.
 *
 * @param clauses clauses added, dropped or reworded, in order of the corrected text
 */
public record DraftComparison(List<ClauseChange> clauses, List<Effect> tasks, List<Effect> targets) {

    /** What becomes of one published or new task or target. */
    public enum Fate {
        UNCHANGED,
        CHANGED,
        NEW,
        WITHDRAWN
    }

    /**
     * One task or target before and after.
     *
     * @param before in words, null for a new one
     * @param after in words, null for one that is withdrawn
     */
    public record Effect(Fate fate, @Nullable String before, @Nullable String after) {
        static Effect of(@Nullable String before, @Nullable String after) {
            if (before == null) {
                return new Effect(Fate.NEW, null, after);
            }
            if (after == null) {
                return new Effect(Fate.WITHDRAWN, before, null);
            }
            return new Effect(before.equals(after) ? Fate.UNCHANGED : Fate.CHANGED, before, after);
        }
    }

    /** The effects that are none. */
    public long unchanged() {
        return tasks.stream().filter(effect -> effect.fate() == Fate.UNCHANGED).count()
                + targets.stream()
                        .filter(effect -> effect.fate() == Fate.UNCHANGED)
                        .count();
    }
}
