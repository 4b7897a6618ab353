package org.chanjiao.progress.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chanjiao.progress.Light;

/** How many targets show each light; a light that nobody shows counts 0. */
public record LightCounts(Map<Light, Integer> counts) {

    public LightCounts {
        Map<Light, Integer> whole = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            whole.put(light, counts.getOrDefault(light, 0));
        }
        counts = Collections.unmodifiableMap(whole);
    }

    public static LightCounts of(List<Light> lights) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        lights.forEach(light -> counts.merge(light, 1, Integer::sum));
        return new LightCounts(counts);
    }

    static LightCounts sum(List<LightCounts> parts) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        parts.forEach(part -> part.counts.forEach((light, count) -> counts.merge(light, count, Integer::sum)));
        return new LightCounts(counts);
    }

    public int of(Light light) {
        return counts.getOrDefault(light, 0);
    }
}
