package org.chanjiao.portal.importing;

import java.math.BigDecimal;
import java.util.Objects;
import org.chanjiao.draft.Answer;
import org.chanjiao.draft.FigureReading;
import org.chanjiao.target.Bound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a clerk says about a damaged place; the figure only where it is read otherwise. */
record DamageForm(
        Answer answer,
        @Nullable Bound bound,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String note) {

    @Nullable
    FigureReading reading() {
        if (answer != Answer.OTHERWISE || low == null && high == null) {
            return null;
        }
        if (low != null && high != null && low.compareTo(high) != 0) {
            return new FigureReading(Bound.RANGE, low, high);
        }
        BigDecimal figure = low == null ? high : low;
        Bound how = bound == null ? Bound.EXACTLY : bound;
        return switch (how) {
            case AT_LEAST -> new FigureReading(how, figure, null);
            case AT_MOST -> new FigureReading(how, null, figure);
            default -> new FigureReading(how == Bound.ABOUT ? how : Bound.EXACTLY, figure, figure);
        };
    }

    /** What stood in the fields, numbers that cannot be read included. */
    Typed typed(Object question, BindingResult errors) {
        return Typed.into(question, "low", text(errors, "low"), "high", text(errors, "high"), "note", note);
    }

    private static String text(BindingResult errors, String field) {
        Object value = errors.getFieldValue(field);
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }

    String noteText() {
        return note == null ? "" : note.strip();
    }
}
