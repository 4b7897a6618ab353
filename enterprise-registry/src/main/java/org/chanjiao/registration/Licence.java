package org.chanjiao.registration;

/** The business licence as sent. */
public record Licence(String name, byte[] bytes) {

    private static final int[][] BEGINNINGS = {
        {'%', 'P', 'D', 'F'}, {0xFF, 0xD8, 0xFF}, {0x89, 'P', 'N', 'G'},
    };
    static final int MOST_BYTES = 5_000_000;

    public Licence {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    String digest() {
        return OneTimeToken.digest(bytes);
    }

    /** Whether the bytes begin as a PDF, JPEG or PNG does, whatever the name says. */
    static boolean readable(byte[] bytes) {
        for (int[] beginning : BEGINNINGS) {
            boolean fits = bytes.length >= beginning.length;
            for (int i = 0; fits && i < beginning.length; i++) {
                fits = (bytes[i] & 0xFF) == beginning[i];
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }
}
