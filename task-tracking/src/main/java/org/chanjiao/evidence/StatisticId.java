package org.chanjiao.evidence;

import java.util.UUID;

/** Names one cited statistic through its restatements. */
public record StatisticId(UUID value) {

    /** Reads an id from a URL; throws {@link IllegalArgumentException} on anything but a UUID. */
    public static StatisticId of(String text) {
        return new StatisticId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
