package org.chanjiao.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** A definition of a ledger that cannot be used, with everything that stands against it. */
public final class TypeRefused extends RuntimeException {

    private final transient List<Fault> faults;

    TypeRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One mistake.
     *
     * @param place where in the definition
     * @param sentence what is wrong, for the person who wrote it
     */
    public record Fault(String place, String sentence) {

        @Override
        public String toString() {
            return place + "：" + sentence;
        }
    }
}
