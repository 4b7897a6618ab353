package org.chanjiao.register;

/** Enterprises by their number of staff; both ends included. */
public enum StaffBand {
    UNDER_100(0, 99),
    UNDER_300(100, 299),
    UNDER_1000(300, 999),
    FROM_1000(1000, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    StaffBand(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
