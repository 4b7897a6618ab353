package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 2023-06-01, 2023/6/1, 2023.6, 2023年6月, 20230601, 2023. */
final class CellDates {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?|年)?(?:[T ]\\d{1,2}:\\d{2}.{0,10})?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000; // 1954-10-03
    private static final int LAST_SERIAL = 80_000; // 2119-01-10

    private CellDates() {}

    /** Both ends included; the same day twice where the day is known. */
    record Span(LocalDate first, LocalDate last) {}

    static Span parse(ImportedCell cell) {
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        if (cell.numeric() && text.matches("\\d{4}\\.1")) {
            throw new UnreadableCell("“" + cell.text() + "”分不清是 1 月还是 10 月。请写成 " + text.substring(0, 4) + "-01 或 "
                    + text.substring(0, 4) + "-10。");
        }
        try {
            return cell.numeric() && isSerial(text) ? day(DAY_ZERO.plusDays(serial(text))) : ofText(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException notADate) {
            throw new UnreadableCell("“" + cell.text() + "”不是日期。请写成 2027-06-30 或 2027-06。");
        }
    }

    private static Span ofText(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
        }
        Matcher parts = PARTS.matcher(text.replaceAll("\\s*([-./年月日])\\s*", "$1"));
        if (!parts.matches()) {
            throw new DateTimeException(text);
        }
        if (parts.group(2) == null) {
            return new Span(LocalDate.of(number(parts, 1), 1, 1), LocalDate.of(number(parts, 1), 12, 31));
        }
        YearMonth month = YearMonth.of(number(parts, 1), number(parts, 2));
        return parts.group(3) == null
                ? new Span(month.atDay(1), month.atEndOfMonth())
                : day(month.atDay(number(parts, 3)));
    }

    private static Span day(LocalDate day) {
        return new Span(day, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isSerial(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    private static long serial(String text) {
        return new BigDecimal(text).longValue();
    }
}
