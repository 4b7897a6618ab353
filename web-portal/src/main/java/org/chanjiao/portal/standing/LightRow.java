package org.chanjiao.portal.standing;

import java.util.Arrays;
import java.util.List;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.progress.Light;
import org.chanjiao.standing.LightLine;
import org.chanjiao.standing.LightTotals;

/**
 * The lights of one thing as a row, each count with the address of its targets.
 *
 * @param href the page of the thing itself
 */
record LightRow(String name, String href, List<Count> counts, LightTotals totals) {

    /** How many targets show a light. */
    record Count(Light light, int number, String href) {}

    static LightRow of(LightLine line, String href, Link targets) {
        return new LightRow(line.name(), href, counts(line.totals(), targets), line.totals());
    }

    /** Red first: what is wrong is what one looks for. */
    static List<Count> counts(LightTotals totals, Link targets) {
        return Arrays.stream(new Light[] {Light.RED, Light.YELLOW, Light.GREEN, Light.GREY})
                .map(light -> new Count(
                        light,
                        switch (light) {
                            case RED -> totals.red();
                            case YELLOW -> totals.yellow();
                            case GREEN -> totals.green();
                            case GREY -> totals.grey();
                        },
                        targets.with("light", light.name()).href()))
                .toList();
    }
}
