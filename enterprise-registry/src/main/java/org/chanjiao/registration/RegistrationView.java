package org.chanjiao.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the bureau sees it.
 *
 * @param registeredName what the register calls the enterprise of that code, null where it holds none
 * @param bodyCheckHolds whether positions 9 to 17 of the code carry their own check character; a hint only
 */
public record RegistrationView(
        RegistrationId id,
        RegistrationKind kind,
        RegistrationState state,
        String creditCode,
        String name,
        @Nullable String registeredName,
        String regionPath,
        String industry,
        String contact,
        String phone,
        String email,
        String login,
        String licenceName,
        Instant submittedAt,
        @Nullable Instant mailOpenedAt,
        boolean bodyCheckHolds) {

    /** Whether the name sent differs from the one in the register. */
    public boolean renamed() {
        return registeredName != null && !registeredName.equals(name);
    }

    public boolean takeover() {
        return kind == RegistrationKind.TAKEOVER;
    }
}
