package org.chanjiao.portal.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.chanjiao.token.NewToken;
import org.jspecify.annotations.Nullable;

/** A token as asked for. */
record TokenForm(
        @NotBlank(message = "{tokens.name.required}") @Size(max = 40, message = "{tokens.name.long}") String name,
        @NotNull(message = "{tokens.days.required}") @Nullable Integer days,
        @Nullable Boolean writes) {

    private static final int USUAL_DAYS = 90;

    static TokenForm empty() {
        return new TokenForm("", USUAL_DAYS, false);
    }

    NewToken wanted() {
        return new NewToken(name, days == null ? USUAL_DAYS : days, Boolean.TRUE.equals(writes));
    }
}
