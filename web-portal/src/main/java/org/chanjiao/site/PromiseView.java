package org.chanjiao.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.promise.Promise;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the public page shows it.
 *
 * @param before the sentence up to the phrase with the figure, {@code after} from it on
 * @param value empty where there is none or it is hidden
 * @param expected empty where there is no pace
 * @param percent how much of it is reached, 0 to 100; null where that is not shown
 */
record PromiseView(
        String subject,
        String demanded,
        @Nullable LocalDate deadline,
        @Nullable String clause,
        String before,
        String phrase,
        String after,
        String units,
        Light light,
        Word word,
        String value,
        String expected,
        boolean hidden,
        @Nullable Integer percent,
        LocalDate asOf,
        List<Part> places) {

    /** Part of the figure; empty where it is hidden. */
    record Part(String place, String value) {}

    static PromiseView of(Promise promise) {
        int at = promise.sentence().indexOf(promise.phrase());
        int end = at < 0 ? 0 : at + promise.phrase().length();
        return new PromiseView(
                promise.commitment().subject(),
                promise.commitment().figure(),
                promise.commitment().deadlineOn(),
                promise.clause(),
                at < 0 ? "" : promise.sentence().substring(0, at),
                at < 0 ? "" : promise.phrase(),
                promise.sentence().substring(end),
                promise.units(),
                promise.light(),
                promise.word(),
                figure(promise.value(), promise.unit()),
                figure(promise.expected(), promise.unit()),
                promise.hidden(),
                percent(promise),
                promise.asOf(),
                promise.places().stream()
                        .map(part -> new Part(part.place(), figure(part.value(), promise.unit())))
                        .toList());
    }

    private static String figure(@Nullable BigDecimal value, String unit) {
        return value == null
                ? ""
                : FigureText.grouped(value.setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString())
                        + " " + unit;
    }

    private static @Nullable Integer percent(Promise promise) {
        BigDecimal value = promise.value();
        return value == null || promise.need().signum() <= 0
                ? null
                : value.movePointRight(2)
                        .divide(promise.need(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(100))
                        .max(BigDecimal.ZERO)
                        .intValue();
    }
}
