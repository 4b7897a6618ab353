package org.chanjiao.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most heap in use, looked at fifty times a second, garbage included. */
final class PeakHeap implements AutoCloseable {

    private static final long MEGABYTE = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    PeakHeap() {
        watch.scheduleAtFixedRate(this::look, 0, 20, TimeUnit.MILLISECONDS);
    }

    private void look() {
        peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
    }

    long megabytes() {
        return peak.get() / MEGABYTE;
    }

    static long mostMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
