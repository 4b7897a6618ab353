package org.chanjiao.confirmation;

/** A correction says what is wrong; this one did not. */
public final class CorrectionMissing extends RuntimeException {

    CorrectionMissing() {
        super("A correction without a word");
    }
}
