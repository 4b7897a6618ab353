package org.chanjiao.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock in Asia/Shanghai that stands at 10:00 on Tuesday 15 September 2026 until a test moves it. */
public final class TestClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDateTime START = LocalDateTime.of(2026, 9, 15, 10, 0);

    private final ZoneId zone;
    private volatile Instant now;

    public TestClock() {
        this(ZONE, START.atZone(ZONE).toInstant());
    }

    private TestClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    public void advance(Duration step) {
        now = now.plus(step);
    }

    public void set(LocalDateTime local) {
        now = local.atZone(zone).toInstant();
    }

    /** Puts the clock back to {@link #START}; a test that moved it does this at its end. */
    public void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
