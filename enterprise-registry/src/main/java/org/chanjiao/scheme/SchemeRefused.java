package org.chanjiao.scheme;

import java.util.List;

/** A definition cannot be read or contradicts itself; nothing was written. */
public final class SchemeRefused extends RuntimeException {

    private final transient List<String> faults;

    SchemeRefused(List<String> faults) {
        super(String.join("；", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence each. */
    public List<String> faults() {
        return faults;
    }
}
