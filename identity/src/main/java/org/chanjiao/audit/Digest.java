package org.chanjiao.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 in hex. */
final class Digest {

    private Digest() {}

    static @Nullable String ofState(@Nullable String state) {
        return state == null ? null : hex(sha256().digest(state.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each field with its length in front, absent ones told from empty ones: no two lists of fields look alike. */
    static String ofFields(@Nullable String... fields) {
        var sha = sha256();
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            sha.update(((field == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return hex(sha.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
