package org.chanjiao.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chanjiao.incentive.Calculator;
import org.chanjiao.incentive.YearFigures;
import org.jspecify.annotations.Nullable;

/** Figures of up to {@link #ROWS} years as the address carries them. */
record CalculatorForm(
        @Nullable String kind,
        @Nullable List<String> year,
        @Nullable List<String> first,
        @Nullable List<String> second,
        @Nullable List<String> third) {

    static final int ROWS = 5;

    /**
     * One row as typed.
     *
     * @param wrong whether a year is there and a figure cannot be read, or the other way round
     */
    record Row(String year, String first, String second, String third, boolean wrong) {}

    Calculator calculator() {
        return Arrays.stream(Calculator.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(Calculator.SURCHARGE);
    }

    boolean blank() {
        return rows().stream()
                .allMatch(row -> row.year().isEmpty() && row.first().isEmpty());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String when = at(year, i);
            String one = at(first, i);
            boolean empty = when.isEmpty() && one.isEmpty();
            boolean readable = when.matches("\\d{4}") && figure(one) && figure(at(second, i)) && figure(at(third, i));
            rows.add(new Row(when, one, at(second, i), at(third, i), !empty && !readable));
        }
        return rows;
    }

    List<YearFigures> figures() {
        return rows().stream()
                .filter(row -> !row.wrong() && !row.year().isEmpty())
                .map(row -> new YearFigures(
                        Integer.parseInt(row.year()), read(row.first()), read(row.second()), read(row.third())))
                .toList();
    }

    /** The latest years of what is known, oldest first. */
    static CalculatorForm known(Calculator calculator, List<YearFigures> years) {
        List<YearFigures> last = years.subList(Math.max(0, years.size() - ROWS), years.size());
        return new CalculatorForm(
                calculator.name(),
                last.stream().map(one -> String.valueOf(one.year())).toList(),
                last.stream().map(one -> one.first().toPlainString()).toList(),
                last.stream().map(one -> one.second().toPlainString()).toList(),
                last.stream().map(one -> one.third().toPlainString()).toList());
    }

    private static boolean figure(String text) {
        return text.replace(",", "").matches("(-?\\d{1,13}(\\.\\d{1,2})?)?");
    }

    private static BigDecimal read(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace(",", ""));
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index).strip();
    }
}
