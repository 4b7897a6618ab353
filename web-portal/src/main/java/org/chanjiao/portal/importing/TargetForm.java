package org.chanjiao.portal.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.target.Bound;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a clerk edits it; numbers and dates as typed.
 *
 * @param task id of the task it belongs to, empty for a figure of the goals chapter
 */
record TargetForm(
        @NotBlank(message = "{target.rule.subject}") @Size(max = 300, message = "{imports.tooLong}") String subject,
        Bound bound,
        @Pattern(regexp = NUMBER, message = "{imports.number}") String low,
        @Pattern(regexp = NUMBER, message = "{imports.number}") String high,
        @NotBlank(message = "{target.rule.unit}") @Size(max = 30, message = "{imports.tooLong}") String unit,
        @Pattern(regexp = DATE, message = "{imports.date}") String startOn,
        @Pattern(regexp = DATE, message = "{imports.date}") String deadlineOn,
        Period period,
        @Pattern(regexp = "\\d{0,2}", message = "{imports.number}") String periodYears,
        TargetScope scope,
        TargetType type,
        String task,
        long version) {

    private static final String NUMBER = "\\s*(-?\\d{1,15}(\\.\\d{1,6})?)?\\s*";
    private static final String DATE = "((19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?";

    static TargetForm of(TargetRow row) {
        Commitment c = row.commitment();
        return new TargetForm(
                c.subject(),
                c.bound(),
                text(c.low()),
                text(c.high()),
                c.unit(),
                text(c.startOn()),
                text(c.deadlineOn()),
                c.period(),
                text(c.periodYears()),
                c.scope(),
                c.type(),
                row.task() == null ? "" : row.task().toString(),
                row.version());
    }

    /** What the form commits to; a single figure fills both bounds where the comparator wants that. */
    Commitment commitment(Commitment before) {
        BigDecimal lower = number(low);
        BigDecimal upper = number(high);
        boolean single = bound == Bound.EXACTLY || bound == Bound.ABOUT;
        return new Commitment(
                        before.quantityText(),
                        subject.strip(),
                        bound,
                        bound == Bound.AT_MOST ? null : single && lower == null ? upper : lower,
                        bound == Bound.AT_LEAST
                                ? null
                                : single && lower != null
                                        ? lower
                                        : upper == null && bound == Bound.AT_MOST ? lower : upper,
                        bound == Bound.ABOUT ? before.tolerance() : null,
                        unit.strip(),
                        date(startOn),
                        date(deadlineOn),
                        period,
                        periodYears.isBlank() ? null : Integer.valueOf(periodYears),
                        scope,
                        type)
                .wordedUnlessLike(before);
    }

    @Nullable
    DraftItemId taskId() {
        return task.isBlank() ? null : DraftItemId.of(task);
    }

    Map<String, String> asFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", subject);
        fields.put("bound", bound.name());
        fields.put("low", low);
        fields.put("high", high);
        fields.put("unit", unit);
        fields.put("startOn", startOn);
        fields.put("deadlineOn", deadlineOn);
        fields.put("period", period.name());
        fields.put("periodYears", periodYears);
        fields.put("scope", scope.name());
        fields.put("type", type.name());
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isBlank() ? null : new BigDecimal(typed.strip());
    }

    private static @Nullable LocalDate date(String typed) {
        return typed.isBlank() ? null : LocalDate.parse(typed);
    }
}
