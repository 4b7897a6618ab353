package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as sentences write them. */
final class Figures {

    private Figures() {}

    static String of(BigDecimal figure, String unit) {
        DecimalFormat form = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.CHINA));
        return form.format(figure) + (unit.isBlank() ? "" : " " + unit);
    }
}
