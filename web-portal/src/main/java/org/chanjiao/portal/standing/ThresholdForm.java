package org.chanjiao.portal.standing;

import java.math.BigDecimal;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Thresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * From which part of the expected figure lights are green and yellow, in per cent as typed.
 *
 * @param seenGreen the parts as they were when the page was read
 */
record ThresholdForm(
        @Nullable String green,
        @Nullable String yellow,
        @Nullable String reason,
        @Nullable String seenGreen,
        @Nullable String seenYellow) {

    static ThresholdForm of(Thresholds parts) {
        String green = percent(parts.green());
        String yellow = percent(parts.yellow());
        return new ThresholdForm(green, yellow, "", green, yellow);
    }

    boolean isAsked() {
        return green != null && yellow != null;
    }

    /** What is typed; what cannot be read is noted at its field and the parts left as they were. */
    Thresholds read(Thresholds before, BindingResult errors) {
        BigDecimal upper = part("green", green, before.green(), errors);
        BigDecimal lower = part("yellow", yellow, before.yellow(), errors);
        if (errors.hasErrors()) {
            return before;
        }
        Thresholds parts = new Thresholds(upper, lower);
        try {
            parts.requireOrder();
        } catch (MalformedCase disordered) {
            errors.rejectValue(upper.compareTo(BigDecimal.ONE) > 0 ? "green" : "yellow", "standings.thresholds.order");
        }
        return parts;
    }

    Thresholds seen(Thresholds now) {
        return seenGreen == null || seenYellow == null
                ? now
                : new Thresholds(
                        new BigDecimal(seenGreen).movePointLeft(2), new BigDecimal(seenYellow).movePointLeft(2));
    }

    private static BigDecimal part(String field, @Nullable String text, BigDecimal before, BindingResult errors) {
        String figure = String.valueOf(text).strip().replaceAll("[%％]$", "");
        if (!figure.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            errors.rejectValue(field, "standings.thresholds.unreadable");
            return before;
        }
        return new BigDecimal(figure).movePointLeft(2);
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
