package org.chanjiao.extraction.annex;

import java.util.List;
import org.chanjiao.extraction.responsibility.Mention;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of tasks.
 *
 * @param number the running number as printed
 * @param whole from the number to the end of the last cell
 * @param task the cell that says what is to be done
 * @param year the year in the cell of dates, or null
 */
public record TableRow(String number, Span whole, Span task, List<Mention> units, @Nullable Integer year) {

    /** The place of the row among the tasks. */
    public String path() {
        return "附件/" + number;
    }
}
