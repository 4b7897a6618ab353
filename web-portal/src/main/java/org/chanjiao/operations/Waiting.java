package org.chanjiao.operations;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process, which has no other way to tell. */
final class Waiting {

    private static final long STEP_MILLIS = 20;

    private Waiting() {}

    /** Asks again every 20 ms until the answer is yes or the limit has passed; returns the last answer. */
    static boolean until(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !pause(STEP_MILLIS)) {
                return condition.getAsBoolean();
            }
        }
        return true;
    }

    /** Returns false where the thread was interrupted. */
    static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
