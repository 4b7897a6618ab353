package org.chanjiao.formats.text;

/** Writes numbers in Chinese characters: 十二, 一百零三, 壹拾贰. */
final class ChineseNumerals {

    private static final int LARGEST = 9999;

    private ChineseNumerals() {}

    /**
     * Formats 1 to 9999; others as figures.
     *
     * @param digits the characters of 0 to 9
     * @param ranks the characters of 10, 100, 1000
     * @param bareTen whether 10 to 19 begin with the ten itself (十二, not 一十二)
     */
    static String format(int number, String digits, String ranks, boolean bareTen) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        String figures = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int rank = figures.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            text.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
            text.append(rank == 0 ? "" : ranks.substring(rank - 1, rank));
            gap = false;
        }
        return bareTen && number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
