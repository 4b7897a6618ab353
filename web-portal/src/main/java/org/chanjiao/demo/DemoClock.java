package org.chanjiao.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The platform's clock while the demonstration is put in: whoever acts for the past sees its time, everybody else the real
 * one.
 */
public final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Does something at a moment gone by, in the eyes of this thread alone. */
    void at(LocalDateTime moment, Runnable act) {
        at(moment, () -> {
            act.run();
            return moment;
        });
    }

    /** The same, with what it gives. */
    <T> T at(LocalDateTime moment, Supplier<T> act) {
        past.set(moment.atZone(getZone()).toInstant());
        try {
            return act.get();
        } finally {
            past.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        Instant moment = past.get();
        return moment == null ? real.instant() : moment;
    }

    /** Puts it in the place of the platform's clock. */
    public static final class InPlace implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Clock clock && !(bean instanceof DemoClock) ? new DemoClock(clock) : bean;
        }
    }
}
