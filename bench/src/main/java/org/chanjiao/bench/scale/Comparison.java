package org.chanjiao.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Ways to the same thing, called in turns, so that whatever else the machine does meets all of them alike. One thread. */
final class Comparison {

    private static final int CALLS = 400;

    private Comparison() {}

    /** One way; it answers how many rows it found. */
    record Way(String name, IntUnaryOperator call) {}

    /** Prints each way and how often as long as the last one it takes, which is the measure of the others. */
    static void of(String name, Way... ways) {
        of(name, CALLS, ways);
    }

    /** The same with fewer calls, at most {@value #CALLS}, of what takes long. */
    static void of(String name, int calls, Way... ways) {
        double[][] times = new double[ways.length][calls];
        long[] rows = new long[ways.length];
        for (int n = -calls / 4; n < calls; n++) {
            for (int way = 0; way < ways.length; way++) {
                long start = System.nanoTime();
                int found = ways[way].call().applyAsInt(Math.floorMod(n, calls));
                if (n >= 0) {
                    times[way][n] = (System.nanoTime() - start) / 1e6;
                    rows[way] += found;
                }
            }
        }
        System.out.println(name);
        for (double[] of : times) {
            Arrays.sort(of);
        }
        double measure = at(times[ways.length - 1], 0.5);
        for (int way = 0; way < ways.length; way++) {
            System.out.printf(
                    "   %-52s p50 %8.2f ms  p90 %8.2f  p99 %8.2f  rows %6d  ×%.2f%n",
                    ways[way].name(),
                    at(times[way], 0.5),
                    at(times[way], 0.9),
                    at(times[way], 0.99),
                    rows[way] / calls,
                    at(times[way], 0.5) / measure);
        }
    }

    /** Prints the plans of what one call sends. */
    static void plans(String name, Runnable call) {
        List<String> plans = SentStatements.plans(call);
        System.out.println("plans of " + name);
        plans.forEach(plan -> System.out.println("   " + plan));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
