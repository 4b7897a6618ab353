package org.chanjiao.portal.target;

import java.util.Arrays;
import java.util.List;
import org.chanjiao.measure.Population;
import org.chanjiao.progress.Schedule.Pace;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;

/** What the form of a measure offers, each a constant with a message. */
record MeasureChoices(
        List<Choice> quantities, List<Choice> accumulations, List<Choice> paces, List<Choice> populations) {

    static final MeasureChoices ALL = new MeasureChoices(
            of("quantity", Quantity.values()),
            of("accumulation", Accumulation.values()),
            of("pace", Pace.values()),
            of("population", Population.values()));

    /** A constant and the key of its message. */
    record Choice(String value, String key) {}

    private static List<Choice> of(String field, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), "targets.measure." + field + "." + constant.name()))
                .toList();
    }
}
