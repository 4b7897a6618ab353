package org.chanjiao.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * One promise with its proven result.
 *
 * @param clause where the sentence stands
 * @param sentence as published
 * @param phrase the words of it that hold the figure
 * @param units who leads, joined
 * @param value what facts of grade A and B amount to; null where there is none, or where it is hidden
 * @param expected what should be there on the day; null where there is no pace, or the value is hidden
 * @param hidden whether it rests on so few persons that they could be guessed
 * @param places the same by place, where it is a sum; empty where it is none or is hidden
 */
public record Promise(
        TargetId id,
        Commitment commitment,
        @Nullable String clause,
        String sentence,
        String phrase,
        String units,
        Light light,
        Word word,
        @Nullable BigDecimal value,
        String unit,
        BigDecimal need,
        @Nullable BigDecimal expected,
        boolean hidden,
        LocalDate asOf,
        List<Part> places) {

    public Promise {
        places = List.copyOf(places);
    }

    /** Part of the figure; the value is null where it is hidden. */
    public record Part(String place, @Nullable BigDecimal value) {}
}
