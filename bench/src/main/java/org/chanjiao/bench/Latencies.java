package org.chanjiao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** How long calls took, in milliseconds, and how many rows they found. */
public record Latencies(String name, double[] sorted, long rows) {

    public static Latencies of(String name, List<String> queries, ToIntFunction<String> search) {
        double[] times = new double[queries.size()];
        long rows = 0;
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            rows += search.applyAsInt(queries.get(i));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Latencies(name, times, rows);
    }

    public double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    @Override
    public String toString() {
        return "%-44s n=%4d  p50 %8.2f ms  p90 %8.2f ms  p99 %8.2f ms  max %8.2f ms  rows %d"
                .formatted(name, sorted.length, at(0.5), at(0.9), at(0.99), sorted[sorted.length - 1], rows);
    }
}
