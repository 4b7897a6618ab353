package org.chanjiao.portal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chanjiao.audit.AuditQuery;
import org.chanjiao.portal.layout.Link;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the trail, as the address carries them.
 *
 * @param from first day, included
 * @param until last day, included
 * @param subject id of the thing, or part of the summary
 * @param after the sequence after which, counting down, the page begins
 */
record AuditSearch(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Long after) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    AuditQuery query(@Nullable Long before, int limit) {
        return new AuditQuery(
                start(from),
                start(until == null || until.getYear() > LAST_YEAR ? null : until.plusDays(1)),
                text(actor),
                text(action),
                text(subject),
                before,
                limit);
    }

    Link link() {
        return Link.to("/audit")
                .with("from", from == null ? null : from.toString())
                .with("until", until == null ? null : until.toString())
                .with("actor", actor)
                .with("action", action)
                .with("subject", subject);
    }

    /** The filters alone, as an export remembers them. */
    String filter() {
        return link().href().replaceFirst("^/audit\\??", "");
    }

    /** Null also for years that no trail holds and the database does not know. */
    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? null
                : day.atStartOfDay(ZONE).toInstant();
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("").strip();
    }
}
