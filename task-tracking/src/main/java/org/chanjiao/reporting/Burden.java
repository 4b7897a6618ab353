package org.chanjiao.reporting;

import java.time.LocalDate;

/**
 * What a unit was asked for a period: fields in all, those filled in without a hand, those a person typed.
 *
 * @param blank fields nobody has filled in
 */
public record Burden(
        String unit, LocalDate lastDay, Frequency frequency, long asked, long prefilled, long typed, long blank) {

    public String period() {
        return frequency.at(lastDay).label();
    }

    /** In whole per cent of the fields asked. */
    public long prefilledPercent() {
        return asked == 0 ? 0 : (200 * prefilled + asked) / (2 * asked);
    }
}
