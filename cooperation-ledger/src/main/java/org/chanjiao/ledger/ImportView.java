package org.chanjiao.ledger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded workbook as its page shows it.
 *
 * @param total rows of the workbook
 * @param done rows the running job has passed
 * @param valid rows that may be written
 * @param written items that were
 * @param reasons what is wrong, by row number
 * @param message why it was refused
 * @param running whether a job works on it now
 * @param interrupted whether the job was cut off; nothing was written then
 */
public record ImportView(
        ImportId id,
        String type,
        int typeVersion,
        String fileName,
        ImportStatus status,
        int total,
        int done,
        int valid,
        int written,
        Map<Integer, String> reasons,
        @Nullable String message,
        Instant uploadedAt,
        boolean running,
        boolean interrupted) {

    /** Whether it waits for somebody to say what is written. */
    public boolean decidable() {
        return status == ImportStatus.CHECKED;
    }

    public int faulty() {
        return reasons.size();
    }

    /** How far the running job is, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
