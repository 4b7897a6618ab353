package org.chanjiao.account;

import java.util.List;

/** A password was not taken; says every rule it breaks. */
public final class PasswordRefused extends RuntimeException {

    private final List<PasswordFault> faults;

    PasswordRefused(List<PasswordFault> faults) {
        super("Password refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<PasswordFault> faults() {
        return faults;
    }
}
