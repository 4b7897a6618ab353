package org.chanjiao.portal.reporting;

import java.util.Arrays;
import java.util.Optional;
import org.chanjiao.reporting.CycleTerms;
import org.chanjiao.reporting.Frequency;
import org.jspecify.annotations.Nullable;

/** The terms of a cycle as sent; everything is text, so that nothing typed is lost to a conversion. */
record CycleForm(
        @Nullable String frequency,
        @Nullable String dueDays,
        @Nullable String graceDays,
        @Nullable String supportsReport,
        @Nullable String innerReview,
        @Nullable String version) {

    /** Empty when a number is none or out of bounds. */
    Optional<CycleTerms> terms() {
        Optional<Frequency> chosen = Arrays.stream(Frequency.values())
                .filter(each -> each.name().equals(frequency))
                .findFirst();
        int due = number(dueDays);
        int grace = number(graceDays);
        return chosen.filter(each -> due >= 1 && due <= 60 && grace >= 0 && grace <= 30)
                .map(each -> new CycleTerms(each, due, grace, supportsReport != null, innerReview != null));
    }

    /** A version that is no number fits no cycle. */
    long seen() {
        return number(version);
    }

    private static int number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : -1;
    }
}
