package org.chanjiao.board;

import java.time.LocalDate;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * A target of a task, in the words of the text.
 *
 * @param standing how far it is; null while it is not settled how it is judged
 */
public record BoardTarget(
        TargetId id, String subject, String quantity, @Nullable LocalDate deadline, @Nullable BoardStanding standing) {

    public String words() {
        return subject + " " + quantity;
    }

    /** Value and need; empty without a standing. */
    public String progress() {
        return standing == null ? "" : standing.progress();
    }

    /** The word of its light; empty without a standing. */
    public String lightWord() {
        return standing == null ? "" : standing.word().chinese();
    }
}
