package org.chanjiao.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    /** One page of entries, newest first. */
    public List<AuditEntry> search(AuditQuery query) {
        return jdbc.sql(
                        """
                select * from audit_entry
                where (cast(:from as timestamptz) is null or at >= :from)
                  and (cast(:until as timestamptz) is null or at < :until)
                  and (:actor = '' or actor = :actor)
                  and (:action = '' or action like :action || '%')
                  and (:subject = '' or subject_id = :subject or summary like '%' || :subject || '%')
                  and (cast(:before as bigint) is null or sequence < :before)
                order by sequence desc limit :limit""")
                .param("from", timestamp(query.from()))
                .param("until", timestamp(query.until()))
                .param("actor", query.actor().strip())
                .param("action", query.action().strip())
                .param("subject", query.subject().strip())
                .param("before", query.before())
                .param("limit", query.limit())
                .query(AuditChain::row)
                .list();
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
