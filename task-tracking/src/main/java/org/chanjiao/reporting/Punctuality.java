package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How complete and timely the reports of one unit for one period were, and how long their review took.
 *
 * @param asked how many reports were asked for
 * @param inTime sent by the day they were due
 * @param inGrace sent later, within the days of grace
 * @param late sent after those
 * @param missing past due and not sent
 * @param returned how often they were sent back
 * @param accepted how many are accepted
 * @param waiting how many are with a reviewer
 * @param reviewDays mean days from the sending to the verdict, null where there was none yet
 */
public record Punctuality(
        String unit,
        LocalDate lastDay,
        Frequency frequency,
        long asked,
        long inTime,
        long inGrace,
        long late,
        long missing,
        long returned,
        long accepted,
        long waiting,
        @Nullable BigDecimal reviewDays) {

    public String period() {
        return frequency.at(lastDay).label();
    }

    /** Sent, of those asked for. */
    public long sent() {
        return inTime + inGrace + late;
    }
}
