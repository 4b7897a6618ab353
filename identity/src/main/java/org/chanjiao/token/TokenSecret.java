package org.chanjiao.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The text a program sends: {@code cj_} and 256 random bits. So much cannot be guessed, which is why a plain SHA-256 of
 * it, found by index, is enough to keep.
 */
record TokenSecret(String text) {

    private static final String PREFIX = "cj_";
    private static final int BYTES = 32;
    private static final int BEGINNING = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String beginning() {
        return text.substring(0, BEGINNING);
    }

    String hash() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
