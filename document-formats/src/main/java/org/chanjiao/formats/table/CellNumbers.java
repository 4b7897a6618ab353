package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Figures as people type them. */
final class CellNumbers {

    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{0,20})?");

    private CellNumbers() {}

    static BigDecimal parse(String text) {
        String figures = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        boolean percent = figures.endsWith("%");
        String body = percent ? figures.substring(0, figures.length() - 1).strip() : figures;
        if (GROUPED.matcher(body).matches()) {
            body = body.replace(",", "");
        }
        if (!PLAIN.matcher(body).matches()) {
            throw new UnreadableCell("“" + text + "”不是数字。请只填数字，不带单位和文字。");
        }
        BigDecimal number = new BigDecimal(body);
        return percent ? number.movePointLeft(2) : number;
    }
}
