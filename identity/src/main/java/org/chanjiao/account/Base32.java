package org.chanjiao.account;

import java.security.SecureRandom;
import java.util.Locale;

/** Bytes as the letters and digits of RFC 4648, section 6, without padding: easily typed from a screen. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** Text of so many random characters, five bits each. */
    static String random(int characters) {
        var text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** The bytes behind a text; bits that fill no byte are left out. */
    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        long buffer = 0;
        int held = 0;
        int next = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            buffer = buffer << BITS | ALPHABET.indexOf(letter);
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes[next++] = (byte) (buffer >> held);
            }
        }
        return bytes;
    }
}
