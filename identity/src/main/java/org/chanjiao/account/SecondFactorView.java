package org.chanjiao.account;

import java.time.Instant;

/**
 * The second factor of an account.
 *
 * @param recoveryCodesLeft how many codes on paper are still unused
 */
public record SecondFactorView(Instant enrolledAt, int recoveryCodesLeft) {}
