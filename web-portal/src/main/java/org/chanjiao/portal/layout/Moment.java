package org.chanjiao.portal.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One entry of a timeline: what was done, when and by whom. */
public record Moment(Instant when, String who, String what, @Nullable String note) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** The time to the minute, as tables write it. */
    public String whenText() {
        return MINUTE.format(when);
    }
}
