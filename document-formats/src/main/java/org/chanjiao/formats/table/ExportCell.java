package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet that is being written. */
record ExportCell(Worksheet sheet, int row, int column) {

    /** The most characters that a cell may hold; spreadsheet programs call a file with more in it damaged. */
    static final int LONGEST_TEXT = 32_767;

    private static final String CUT = "……（超出单元格长度）";

    void text(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        sheet.inlineString(row, column, printable(value));
        if (value.indexOf('\n') >= 0) {
            sheet.style(row, column).wrapText(true).set();
        }
    }

    void number(@Nullable BigDecimal value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }

    void date(@Nullable LocalDate value) {
        if (value != null) {
            sheet.value(row, column, value);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    void percent(@Nullable BigDecimal fraction) {
        if (fraction != null) {
            sheet.value(row, column, fraction);
            sheet.style(row, column).format("0.0%").set();
        }
    }

    /** The text without what XML cannot hold, cut visibly where it is too long. */
    static String printable(String value) {
        boolean clean = value.length() <= LONGEST_TEXT && value.codePoints().allMatch(ExportCell::isPrintable);
        if (clean) {
            return value;
        }
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .map(c -> isPrintable(c) ? c : '\uFFFD')
                .limit(LONGEST_TEXT)
                .forEach(text::appendCodePoint);
        if (text.length() < value.length() || text.length() > LONGEST_TEXT) {
            int end = LONGEST_TEXT - CUT.length();
            text.setLength(Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
            text.append(CUT);
        }
        return text.toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
