package org.chanjiao.portal.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chanjiao.policy.PolicyEnd;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a policy ceases to bind, as a clerk says it.
 *
 * @param on the day as typed
 * @param successor number or title of the policy that takes its place, empty for none
 */
record EndForm(
        @NotNull(message = "{policies.end.how.missing}") @Nullable How how,
        @Pattern(regexp = "(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", message = "{policies.end.on.missing}")
                String on,
        @NotBlank(message = "{policies.end.reason.missing}") @Size(max = 300, message = "{imports.tooLong}")
                String reason,
        @Size(max = 300, message = "{imports.tooLong}") String successor) {

    static final EndForm EMPTY = new EndForm(null, "", "", "");

    /** The ways a policy ends. */
    enum How {
        REPEALED,
        EXPIRED,
        SUPERSEDED
    }

    EndForm {
        on = on == null ? "" : on.strip();
        reason = reason == null ? "" : reason;
        successor = successor == null ? "" : successor.strip();
    }

    LocalDate day() {
        return LocalDate.parse(on);
    }

    boolean namesSuccessor() {
        return how == How.SUPERSEDED && !successor.isEmpty();
    }

    PolicyEnd end(@Nullable PolicyId found) {
        return new PolicyEnd(PolicyStatus.valueOf(String.valueOf(how)), day(), reason, found);
    }
}
