package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported table: its heading, its width and what stands in it. A null or empty value leaves the cell blank,
 * which is not zero.
 *
 * @param <R> what a row is
 */
public final class Column<R> {

    private final String heading;
    private final int width;
    private final CellWriter<R> writer;

    private Column(String heading, int width, CellWriter<R> writer) {
        if (heading.isBlank() || width < 1 || width > 255) {
            throw new IllegalArgumentException("heading or width out of bounds: " + heading + ", " + width);
        }
        this.heading = heading;
        this.width = width;
        this.writer = writer;
    }

    /** Text, always written as text: a value that begins with =, +, - or @ is no formula. */
    public static <R> Column<R> text(String heading, int width, Function<R, @Nullable String> value) {
        return new Column<>(heading, width, (row, cell) -> cell.text(value.apply(row)));
    }

    /** A figure that can be calculated with. */
    public static <R> Column<R> number(String heading, int width, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(heading, width, (row, cell) -> cell.number(value.apply(row)));
    }

    /** A day, shown as 2027-06-30. */
    public static <R> Column<R> date(String heading, int width, Function<R, @Nullable LocalDate> value) {
        return new Column<>(heading, width, (row, cell) -> cell.date(value.apply(row)));
    }

    /** A share given as a fraction, shown in percent with one decimal: 0.5 as 50.0%. */
    public static <R> Column<R> percent(String heading, int width, Function<R, @Nullable BigDecimal> fraction) {
        return new Column<>(heading, width, (row, cell) -> cell.percent(fraction.apply(row)));
    }

    public String heading() {
        return heading;
    }

    /** Width in characters of the workbook's standard font, 1 to 255; a Chinese character takes two. */
    int width() {
        return width;
    }

    void write(R row, ExportCell cell) {
        writer.write(row, cell);
    }

    @FunctionalInterface
    private interface CellWriter<R> {
        void write(R row, ExportCell cell);
    }
}
