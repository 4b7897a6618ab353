package org.chanjiao.reporting;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed as a figure; knows full-width digits, thousands separators, 万 and 亿, and a unit behind. */
final class FigureReader {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)(万|亿)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    private final Measure measure;
    private final int ordinal;
    private final List<ReportFault> faults;

    private FigureReader(Measure measure, int ordinal, List<ReportFault> faults) {
        this.measure = measure;
        this.ordinal = ordinal;
        this.faults = faults;
    }

    /** The figure; what is wrong with it is added to the faults. */
    static Figure read(Measure measure, int ordinal, Entry entry, LocalDate today, List<ReportFault> faults) {
        FigureReader reader = new FigureReader(measure, ordinal, faults);
        return switch (measure.quantity()) {
            case COUNT -> new Figure(reader.number("value", entry.value()), null, null, null);
            case SHARE, RATIO -> reader.quotient(entry);
            case MILESTONE -> new Figure(null, null, null, reader.day(entry.done(), today));
        };
    }

    private Figure quotient(Entry entry) {
        BigDecimal numerator = number("numerator", entry.numerator());
        BigDecimal denominator = number("denominator", entry.denominator());
        if (denominator != null && denominator.signum() == 0) {
            fault("denominator", "reports.fault.zero");
        } else if (measure.quantity() == QuantityKind.SHARE
                && numerator != null
                && denominator != null
                && numerator.compareTo(denominator) > 0) {
            fault("numerator", "reports.fault.part");
        }
        return new Figure(null, numerator, denominator, null);
    }

    private @Nullable BigDecimal number(String field, String typed) {
        String text = folded(typed);
        if (text.endsWith(measure.unit()) && !measure.isQuotient()) {
            text = text.substring(0, text.length() - measure.unit().length());
        }
        if (text.isEmpty()) {
            fault(field, "reports.fault.missing");
            return null;
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            fault(field, "reports.fault.number");
            return null;
        }
        BigDecimal value = new BigDecimal(number.group(1));
        int tens = number.group(2) == null ? 0 : number.group(2).equals("万") ? 4 : 8;
        BigDecimal plain = value.scaleByPowerOfTen(tens).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** An empty day says: not done yet. */
    private @Nullable LocalDate day(String typed, LocalDate today) {
        String text = folded(typed);
        if (text.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches()) {
                LocalDate read = LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                if (!read.isAfter(today)) {
                    return read;
                }
                fault("done", "reports.fault.future");
                return null;
            }
        } catch (DateTimeException nosuchDay) {
            fault("done", "reports.fault.day");
            return null;
        }
        fault("done", "reports.fault.day");
        return null;
    }

    private static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，]", "");
    }

    private void fault(String field, String key) {
        faults.add(new ReportFault(ordinal, field, key));
    }

    static List<ReportFault> none() {
        return new ArrayList<>();
    }
}
