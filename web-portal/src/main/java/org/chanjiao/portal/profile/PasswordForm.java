package org.chanjiao.portal.profile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;

/** The present password, and the new one twice. */
record PasswordForm(
        @NotEmpty(message = "{profile.password.required}") String present,
        @NotEmpty(message = "{profile.password.required}") String next,
        @NotEmpty(message = "{profile.password.required}") String repeated) {

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    @AssertTrue(message = "{profile.password.differ}")
    public boolean isSame() {
        return next == null || next.equals(repeated);
    }
}
