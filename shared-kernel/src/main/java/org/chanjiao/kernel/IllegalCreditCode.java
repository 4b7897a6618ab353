package org.chanjiao.kernel;

/** The text is no unified social credit code; says at which step of the check it fails. */
public final class IllegalCreditCode extends IllegalArgumentException {

    private final CreditCode.Step step;

    IllegalCreditCode(String value, CreditCode.Step step) {
        super("Not a credit code (" + step + "): " + value);
        this.step = step;
    }

    public CreditCode.Step step() {
        return step;
    }
}
