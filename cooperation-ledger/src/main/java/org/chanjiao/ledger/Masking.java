package org.chanjiao.ledger;

/** What is left of a personal value where it need not be read in full. */
final class Masking {

    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masking() {}

    /** 138****1234; of something shorter than eight characters only the first stays. */
    static String masked(String plain) {
        if (plain.length() < HEAD + TAIL + 1) {
            return plain.substring(0, Math.min(1, plain.length())) + "***";
        }
        return plain.substring(0, HEAD) + "****" + plain.substring(plain.length() - TAIL);
    }
}
