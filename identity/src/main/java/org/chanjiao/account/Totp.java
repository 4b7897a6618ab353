package org.chanjiao.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes as phones make them (RFC 6238): HMAC-SHA-1 over the number of the half minute since 1970,
 * cut to six digits (RFC 4226, section 5.3).
 */
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);
    /** A phone may be half a minute off, in both directions. */
    private static final int TOLERANCE = 1;

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final int DIGITS = 6;

    private Totp() {}

    /** The half minute whose code this is, after the one used last; empty when there is none. */
    static OptionalLong step(byte[] secret, String code, Instant now, long usedLast) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> step > usedLast)
                .filter(step -> same(code(secret, step, DIGITS), code))
                .findFirst();
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int truncated = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return ("%0" + digits + "d").formatted(truncated % POWERS[digits]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }

    /** Takes the same time wherever they differ. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
