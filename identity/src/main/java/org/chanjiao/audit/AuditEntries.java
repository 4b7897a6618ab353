package org.chanjiao.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the trail, and records acts that change nothing but must be known: exports, prints, reading of the trail. */
@Service
@RequiredArgsConstructor
public class AuditEntries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String FITTING =
            """
             from audit_entry
            where (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:until as timestamptz) is null or at < :until)
              and (:actor = '' or actor = :actor)
              and (:action = '' or action like :action || '%')
              and (:subject = '' or subject_id = :subject or summary like '%' || :subject || '%')
              and (cast(:before as bigint) is null or sequence < :before)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditRules rules;
    private final Clock clock;

    /** One page of entries, newest first. */
    public List<AuditEntry> search(AuditQuery query) {
        return asked("select *", query, "order by sequence desc limit :limit")
                .param("limit", query.limit())
                .query(AuditChain::row)
                .list();
    }

    /** How many entries there are, whatever the limit. */
    public long count(AuditQuery query) {
        return asked("select count(*)", query, "").query(Long.class).single();
    }

    /** Hands every entry over, newest first, whatever the limit; they stream by a cursor, memory does not grow with them. */
    @Transactional(readOnly = true)
    public void each(AuditQuery query, Consumer<Iterator<AuditEntry>> reader) {
        try (Stream<AuditEntry> entries = asked("select *", query, "order by sequence desc")
                .withFetchSize(ROWS_AT_ONCE)
                .query(AuditChain::row)
                .stream()) {
            reader.accept(entries.iterator());
        }
    }

    private JdbcClient.StatementSpec asked(String select, AuditQuery query, String order) {
        return jdbc.sql(select + FITTING + order)
                .param("from", timestamp(query.from()))
                .param("until", timestamp(query.until()))
                .param("actor", query.actor().strip())
                .param("action", query.action().strip())
                .param("subject", query.subject().strip())
                .param("before", query.before());
    }

    /**
     * Deletes the entries whose time is over. The link before the oldest that stays is kept, so that the rest can still be verified.
     *
     * @return how many were deleted
     */
    @Transactional
    public long trim() {
        Instant before =
                clock.instant().atZone(ZONE).minusMonths(rules.months()).toInstant();
        long rows = jdbc.sql("select audit_trim(?)")
                .param(timestamp(before))
                .query(Long.class)
                .single();
        if (rows > 0) {
            events.publishEvent(new AuditTrimmed(rows, before));
        }
        return rows;
    }

    /** Records an act that has no transaction of its own, such as an export. */
    @Transactional
    public void record(Audited act) {
        events.publishEvent(act);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
