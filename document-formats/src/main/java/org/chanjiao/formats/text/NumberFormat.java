package org.chanjiao.formats.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** The number formats of WordprocessingML (ECMA-376 part 1, 17.18.59) that Chinese documents use; others print figures. */
enum NumberFormat {
    DECIMAL(Integer::toString),
    DECIMAL_ZERO(n -> n < 10 ? "0" + n : Integer.toString(n)),
    FULL_WIDTH(n -> replaceDigits(n, "０１２３４５６７８９")),
    CHINESE_DIGITS(n -> replaceDigits(n, "〇一二三四五六七八九")),
    CHINESE(n -> ChineseNumerals.format(n, "零一二三四五六七八九", "十百千", true)),
    CHINESE_LEGAL(n -> ChineseNumerals.format(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟", false)),
    STEMS(n -> cycle(n, "甲乙丙丁戊己庚辛壬癸")),
    BRANCHES(n -> cycle(n, "子丑寅卯辰巳午未申酉戌亥")),
    CIRCLED(NumberFormat::circled),
    CHINESE_CIRCLED(n -> n <= 10 ? Character.toString(0x3280 + n - 1) : Integer.toString(n)),
    IN_PARENTHESES(n -> n <= 20 ? Character.toString(0x2474 + n - 1) : "(" + n + ")"),
    WITH_FULL_STOP(n -> n <= 20 ? Character.toString(0x2488 + n - 1) : n + "."),
    IN_DASHES(n -> "- " + n + " -"),
    UPPER_LETTER(n -> letters(n).toUpperCase(Locale.ROOT)),
    LOWER_LETTER(NumberFormat::letters),
    UPPER_ROMAN(NumberFormat::roman),
    LOWER_ROMAN(n -> roman(n).toLowerCase(Locale.ROOT)),
    NONE(n -> "");

    private static final int LARGEST_LETTERS = 26 * 20;
    private static final int LARGEST_ROMAN = 3999;

    private static final Map<String, NumberFormat> NAMES = Map.ofEntries(
            Map.entry("decimalZero", DECIMAL_ZERO),
            Map.entry("decimalFullWidth", FULL_WIDTH),
            Map.entry("decimalFullWidth2", FULL_WIDTH),
            Map.entry("ideographDigital", CHINESE_DIGITS),
            Map.entry("japaneseDigitalTenThousand", CHINESE_DIGITS),
            Map.entry("taiwaneseDigital", CHINESE_DIGITS),
            Map.entry("chineseCounting", CHINESE),
            Map.entry("chineseCountingThousand", CHINESE),
            Map.entry("taiwaneseCounting", CHINESE),
            Map.entry("taiwaneseCountingThousand", CHINESE),
            Map.entry("japaneseCounting", CHINESE),
            Map.entry("chineseLegalSimplified", CHINESE_LEGAL),
            Map.entry("ideographLegalTraditional", CHINESE_LEGAL),
            Map.entry("ideographTraditional", STEMS),
            Map.entry("ideographZodiac", BRANCHES),
            Map.entry("decimalEnclosedCircle", CIRCLED),
            Map.entry("decimalEnclosedCircleChinese", CIRCLED),
            Map.entry("ideographEnclosedCircle", CHINESE_CIRCLED),
            Map.entry("decimalEnclosedParen", IN_PARENTHESES),
            Map.entry("decimalEnclosedFullstop", WITH_FULL_STOP),
            Map.entry("numberInDash", IN_DASHES),
            Map.entry("upperLetter", UPPER_LETTER),
            Map.entry("lowerLetter", LOWER_LETTER),
            Map.entry("upperRoman", UPPER_ROMAN),
            Map.entry("lowerRoman", LOWER_ROMAN),
            Map.entry("none", NONE));

    private final IntFunction<String> positive;

    NumberFormat(IntFunction<String> positive) {
        this.positive = positive;
    }

    static NumberFormat named(String name) {
        return NAMES.getOrDefault(name, DECIMAL);
    }

    /** The number in this format; zero and below are always figures. */
    String format(int number) {
        return number > 0 || this == NONE ? positive.apply(number) : Integer.toString(number);
    }

    private static String replaceDigits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text.toString();
    }

    private static String cycle(int number, String signs) {
        return number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String circled(int number) {
        if (number <= 20) {
            return Character.toString(0x2460 + number - 1);
        }
        if (number <= 35) {
            return Character.toString(0x3251 + number - 21);
        }
        return number <= 50 ? Character.toString(0x32B1 + number - 36) : Integer.toString(number);
    }

    /** a to z, then aa to zz, as Word does. */
    private static String letters(int number) {
        if (number > LARGEST_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            text.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return text.toString();
    }
}
