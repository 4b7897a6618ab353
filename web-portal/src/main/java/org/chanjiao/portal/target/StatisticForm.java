package org.chanjiao.portal.target;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.chanjiao.evidence.NewStatistic;
import org.chanjiao.evidence.Statistic;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A cited figure as filled in; texts throughout, so that what cannot be read is shown again as typed. */
record StatisticForm(
        @Nullable String statedOn,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String document,
        @Nullable String documentNumber,
        @Nullable String url,
        @Nullable String publishedOn,
        @Nullable String page,
        @Nullable String reason,
        @Nullable Long seen) {

    static final StatisticForm EMPTY = new StatisticForm("", "", "", "", "", "", "", "", "", "", null);

    static StatisticForm of(Statistic statistic) {
        NewStatistic words = statistic.words();
        return new StatisticForm(
                words.statedOn().toString(),
                text(words.value()),
                text(words.numerator()),
                text(words.denominator()),
                words.document(),
                text(words.documentNumber()),
                text(words.url()),
                text(words.publishedOn()),
                text(words.page()),
                "",
                statistic.version());
    }

    /** What was filled in; errors stand at their fields. */
    NewStatistic read(boolean share, BindingResult errors) {
        if (document == null || document.isBlank()) {
            errors.rejectValue("document", "statistics.document.missing");
        }
        return new NewStatistic(
                day("statedOn", statedOn, true, errors),
                share ? null : figure("value", value, errors),
                share ? figure("numerator", numerator, errors) : null,
                share ? whole(errors) : null,
                String.valueOf(document).strip(),
                blank(documentNumber),
                blank(url),
                publishedOn == null || publishedOn.isBlank() ? null : day("publishedOn", publishedOn, false, errors),
                blank(page));
    }

    private BigDecimal whole(BindingResult errors) {
        BigDecimal whole = figure("denominator", denominator, errors);
        if (whole.signum() <= 0 && !errors.hasFieldErrors("denominator")) {
            errors.rejectValue("denominator", "statistics.denominator.zero");
        }
        return whole;
    }

    private static LocalDate day(String field, @Nullable String text, boolean needed, BindingResult errors) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException unreadable) {
            errors.rejectValue(field, needed ? "statistics.day.missing" : "statistics.day.unreadable");
            return LocalDate.EPOCH;
        }
    }

    private static BigDecimal figure(String field, @Nullable String text, BindingResult errors) {
        try {
            return new BigDecimal(String.valueOf(text).strip().replace(",", ""));
        } catch (NumberFormatException unreadable) {
            errors.rejectValue(field, "statistics.figure.unreadable");
            return BigDecimal.ZERO;
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
    }
}
