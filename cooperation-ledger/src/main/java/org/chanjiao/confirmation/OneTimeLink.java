package org.chanjiao.confirmation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A link that answers one question once.
 *
 * @param token what stands in the address; kept nowhere
 * @param expiresAt the moment it stops working
 */
public record OneTimeLink(String token, Instant expiresAt) {

    private static final int BYTES = 32;

    static OneTimeLink until(Instant expiresAt, SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new OneTimeLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret), expiresAt);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
