package org.chanjiao.registration;

import java.util.List;

/** A registration was not taken; says everything that is wrong with it. */
public final class RegistrationRefused extends RuntimeException {

    private final transient List<RegistrationFault> faults;

    RegistrationRefused(List<RegistrationFault> faults) {
        super("Registration refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    RegistrationRefused(String field, String key) {
        this(List.of(new RegistrationFault(field, key)));
    }

    public List<RegistrationFault> faults() {
        return faults;
    }
}
