package org.chanjiao.extraction.figure;

import java.math.BigDecimal;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,500 · 1.2万 · 三十 · 两百, with 余, 多 inside. */
final class Numbers {

    /** A number with the place behind it; {@code open} when 余 or 多 leaves it open upwards. */
    record Read(BigDecimal value, int end, boolean open, BigDecimal times) {}

    /** Digits that a long holds. */
    private static final int MOST = 18;

    private Numbers() {}

    /** The number that begins here, magnitude signs included, or null. */
    static @Nullable Read at(SourceText text, int start) {
        Read plain = Glyphs.isDigit(text.at(start)) ? digits(text, start) : chinese(text, start);
        return plain == null ? null : magnified(text, plain);
    }

    private static Read digits(SourceText text, int start) {
        long value = 0;
        int decimals = 0;
        int i = start;
        boolean point = false;
        while (i - start < 24) {
            char c = text.at(i);
            boolean grouped = c == ',' && isGroup(text, i + 1) && i > start && i - start != 4;
            boolean decimal = c == '.' && !point && Glyphs.isDigit(text.at(i + 1));
            if (!Glyphs.isDigit(c) && !grouped && !decimal) {
                break;
            }
            point |= decimal;
            if (Glyphs.isDigit(c)) {
                value = value * 10 + c - '0';
                decimals += point ? 1 : 0;
            }
            i++;
        }
        BigDecimal number = i - start <= MOST
                ? BigDecimal.valueOf(value, decimals)
                : new BigDecimal(text.folded(start, i).replace(",", ""));
        return new Read(number, i, false, BigDecimal.ONE);
    }

    private static boolean isGroup(SourceText text, int i) {
        return Glyphs.isDigit(text.at(i))
                && Glyphs.isDigit(text.at(i + 1))
                && Glyphs.isDigit(text.at(i + 2))
                && !Glyphs.isDigit(text.at(i + 3));
    }

    private static @Nullable Read chinese(SourceText text, int start) {
        int i = start;
        long total = 0;
        long digit = 0;
        while (Glyphs.isNumeral(text.at(i)) && i - start < 9) {
            char c = text.at(i++);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                total += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = digit * 10 + (c == '两' ? 2 : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c));
            }
        }
        return i == start ? null : new Read(BigDecimal.valueOf(total + digit), i, false, BigDecimal.ONE);
    }

    private static Read magnified(SourceText text, Read plain) {
        BigDecimal times = BigDecimal.ONE;
        int i = plain.end;
        boolean open = false;
        for (int signs = 0; signs < 4; signs++) {
            char c = text.at(i);
            BigDecimal sign = Units.magnitude(c);
            boolean more = (c == '余' || c == '多') && !open;
            if (sign.equals(BigDecimal.ONE) && !more) {
                break;
            }
            times = times.multiply(sign);
            open |= more;
            i++;
        }
        return new Read(plain.value.multiply(times), i, open, times);
    }
}
