package org.chanjiao.board;

import java.time.LocalDate;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/** A target of a task, in the words of the text. */
public record BoardTarget(TargetId id, String subject, String quantity, @Nullable LocalDate deadline) {

    public String words() {
        return subject + " " + quantity;
    }
}
