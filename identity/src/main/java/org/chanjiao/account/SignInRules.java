package org.chanjiao.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the sign-in allows; defaults after GB/T 22239.
 *
 * @param failuresToLock failures under one login that lock it
 * @param lock how long a login or address stays locked, 5 to 30 minutes are usual
 * @param failuresPerAddress failures from one address that throttle it
 * @param window after this long without a lock a count of failures starts again
 * @param passwordAge after this age a new password is asked for
 * @param dormantAfter an account not used for this long is flagged
 */
@ConfigurationProperties("chanjiao.sign-in")
public record SignInRules(
        @DefaultValue("5") int failuresToLock,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("50") int failuresPerAddress,
        @DefaultValue("15m") Duration window,
        @DefaultValue("90d") Duration passwordAge,
        @DefaultValue("90d") Duration dormantAfter) {}
