package org.chanjiao.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** An item cannot be saved as it was filled in; nothing of it was. */
public final class EntryRefused extends RuntimeException {

    private final transient List<FieldFault> faults;

    EntryRefused(List<FieldFault> faults) {
        super(faults.stream().map(FieldFault::sentence).collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
