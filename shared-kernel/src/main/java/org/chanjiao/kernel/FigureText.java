package org.chanjiao.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people read them. */
public final class FigureText {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private FigureText() {}

    /** 1234567.8 as 1,234,567.8; nothing stays nothing. */
    public static String grouped(String figure) {
        return figure.isEmpty()
                ? ""
                : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(new BigDecimal(figure));
    }

    /** Yuan with their unit, from ten thousand on in 万元 with the full figure behind: 120 万元（1,200,000 元）. */
    public static String money(String yuan) {
        if (yuan.isEmpty()) {
            return "";
        }
        BigDecimal amount = new BigDecimal(yuan);
        String full = grouped(yuan) + " 元";
        return amount.abs().compareTo(TEN_THOUSAND) < 0
                ? full
                : grouped(amount.movePointLeft(4).toPlainString()) + " 万元（" + full + "）";
    }
}
