package org.chanjiao.extraction;

import java.util.List;

/** The part of an item that one of its unit lists closes; {@code units} are full names. */
public record UnitSegment(int start, int end, List<String> units) {

    public UnitSegment {
        units = List.copyOf(units);
    }
}
