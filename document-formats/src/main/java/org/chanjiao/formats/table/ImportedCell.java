package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in one cell, read as what the caller expects there.
 *
 * @param text as typed, without space around it; a day of a date cell as 2027-06-30
 * @param numeric whether the cell holds a number, not the text of one
 */
public record ImportedCell(String text, boolean numeric) {

    static final ImportedCell BLANK = new ImportedCell("", false);

    /** True where nothing was entered, which is not zero. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * The figure: full-width digits, thousands separators and a percent sign are understood (12.5% is 0.125), units are not.
     *
     * @return empty where the cell is blank
     * @throws UnreadableCell where it holds something else
     */
    public Optional<BigDecimal> number() {
        return isBlank() ? Optional.empty() : Optional.of(CellNumbers.parse(text));
    }

    /** The day, or the first day of the month or year that is all the cell names; otherwise as {@link #number()}. */
    public Optional<LocalDate> firstDay() {
        return isBlank() ? Optional.empty() : Optional.of(CellDates.parse(this).first());
    }

    /** The day, or the last day of the month or year that is all the cell names; otherwise as {@link #number()}. */
    public Optional<LocalDate> lastDay() {
        return isBlank() ? Optional.empty() : Optional.of(CellDates.parse(this).last());
    }
}
