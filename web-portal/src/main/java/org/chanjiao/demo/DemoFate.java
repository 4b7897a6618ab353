package org.chanjiao.demo;

import java.util.List;

/** What becomes of it, and how many days before or after it is due it is sent. */
enum DemoFate {
    IN_TIME(-3),
    EARLY(-6),
    LATE(19),
    RETURNED(-4),
    MISSING(0),
    WAITING(-1),
    SENT_BACK(-5);

    private static final List<DemoFate> USUAL = List.of(
            IN_TIME, EARLY, IN_TIME, RETURNED, IN_TIME, LATE, EARLY, IN_TIME, IN_TIME, RETURNED, EARLY, IN_TIME,
            MISSING);
    private static final List<DemoFate> LATELY =
            List.of(WAITING, IN_TIME, WAITING, SENT_BACK, LATE, EARLY, WAITING, MISSING);

    private final int days;

    DemoFate(int days) {
        this.days = days;
    }

    static DemoFate of(int unit, int quarter, boolean last) {
        return last ? LATELY.get(unit % LATELY.size()) : USUAL.get((unit * 5 + quarter * 3) % USUAL.size());
    }

    int days() {
        return days;
    }

    boolean isReturned() {
        return this == RETURNED || this == SENT_BACK;
    }

    boolean isAccepted() {
        return this != WAITING && this != SENT_BACK;
    }
}
