package org.chanjiao.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's objection against a publicity, as the handling office sees it.
 *
 * @param contact how to reach the person
 * @param dueOn day by which it is to be answered, null where the scheme sets none
 * @param upheld null while it is not answered
 */
public record Objection(
        UUID id,
        Instant filedAt,
        String name,
        String contact,
        String words,
        @Nullable LocalDate dueOn,
        @Nullable Boolean upheld,
        @Nullable String answer) {

    public boolean open() {
        return upheld == null;
    }
}
