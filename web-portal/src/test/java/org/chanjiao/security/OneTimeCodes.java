package org.chanjiao.security;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chanjiao.account.Enrolment;

/** The phone of a test: shows the six digits of a moment. */
final class OneTimeCodes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCodes() {}

    static String at(Instant moment, Enrolment enrolment) throws Exception {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key(enrolment.secret().replace("-", "")), "RAW"));
        byte[] hash = mac.doFinal(
                ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / 30).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    /** 32 letters of five bits make 20 bytes. */
    private static byte[] key(String secret) {
        var number = BigInteger.ZERO;
        for (char letter : secret.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        byte[] key = new byte[20];
        byte[] low = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - 20), bytes.length);
        System.arraycopy(low, 0, key, 20 - low.length, low.length);
        return key;
    }
}
