package org.chanjiao.reader;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text whose characters carry the same marks.
 *
 * @param anchor {@code o} and the offset where a hit begins, so that a link can open there; null elsewhere
 * @param target the target that the stretch states, null when none
 * @param policy the document that the stretch cites, null when none or missing
 */
public record Run(
        String text, Set<Mark> marks, @Nullable String anchor, @Nullable TargetId target, @Nullable PolicyId policy) {

    /** The marks as words for a style sheet. */
    public String style() {
        return marks.stream()
                .map(mark -> "mark-" + mark.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    public boolean hit() {
        return marks.contains(Mark.HIT);
    }
}
