package org.chanjiao.portal.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.ledger.Counted;
import org.chanjiao.ledger.CountingRule;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a ledger; empty texts where it does not apply.
 *
 * @param year of this year; empty where the rule knows no day
 * @param share what stands above and below the line, so far
 */
record FigureRow(String name, String unit, String all, String year, String share, long items) {

    static FigureRow of(CountingRule rule, Counted all, Counted year) {
        String share = rule.isShare() ? shown(all.above()) + " / " + shown(all.below()) : "";
        return new FigureRow(
                rule.name(),
                rule.unit(),
                shown(all.value()),
                rule.date() == null ? "" : shown(year.value()),
                share,
                all.items());
    }

    private static String shown(@Nullable BigDecimal figure) {
        return figure == null
                ? ""
                : FigureText.grouped(figure.setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
