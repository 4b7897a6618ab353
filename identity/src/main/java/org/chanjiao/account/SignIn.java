package org.chanjiao.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The outcome of an attempt to sign in. */
public sealed interface SignIn {

    /**
     * Welcome.
     *
     * @param passwordTemporary the password was issued and must be changed before anything else
     * @param passwordDue the password is older than the rule asks; a prompt, not an obligation
     * @param factorDue a code of the phone is still asked for; until then nothing is open
     * @param previous the sign-in before this one, null at the first
     */
    record Accepted(
            Person person,
            boolean passwordTemporary,
            boolean passwordDue,
            boolean factorDue,
            @Nullable Instant previous)
            implements SignIn {}

    /**
     * Not let in.
     *
     * @param remaining how long the lock or throttle lasts, zero where there is none
     */
    record Refused(Reason reason, Duration remaining) implements SignIn {}

    /** Why somebody is not let in. None tells whether the account exists. */
    enum Reason {
        /** Unknown login, wrong password, or a disabled account. */
        WRONG_CREDENTIALS,
        /** Too many failures under that login, whether or not it exists. */
        LOCKED,
        /** Too many failures from that address. */
        THROTTLED,
        /** The password was right; the code of the phone is not. */
        WRONG_CODE
    }
}
