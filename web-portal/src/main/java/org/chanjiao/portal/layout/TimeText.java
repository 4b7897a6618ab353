package org.chanjiao.portal.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Points in time as tables write them, in the zone of the platform. */
public final class TimeText {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private TimeText() {}

    /** {@code 2026-11-22 09:30}; empty for {@code null}. */
    public static String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** {@code 2026-11-22 09:30:15}. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }
}
