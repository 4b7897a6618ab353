package org.chanjiao.portal.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.chanjiao.calendar.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * A span of days as typed.
 *
 * @param first first day
 * @param last last day, included; the first alone where it is left out
 */
record DayForm(
        @NotNull(message = "{calendar.first.required}") @Nullable LocalDate first,
        @Nullable LocalDate last,
        @NotNull(message = "{calendar.kind.required}") @Nullable DayKind kind,
        @NotBlank(message = "{calendar.name.required}") String name,
        @NotBlank(message = "{calendar.source.required}") String source) {

    static DayForm empty() {
        return new DayForm(null, null, DayKind.HOLIDAY, "", "");
    }
}
