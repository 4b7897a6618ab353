package org.chanjiao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind the trail: appends links and reads them back. */
@Component
@RequiredArgsConstructor
class AuditChain {

    /** Any number that no other advisory lock of the platform uses. */
    private static final long LOCK = 7_110_001L;

    private final JdbcClient jdbc;

    /** The last link, as the database keeps it apart from the entries. */
    record Head(long sequence, String hash) {}

    void append(AuditEntry draft) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
        var head = head();
        insert(draft.linked(head.sequence() + 1, head.hash()));
    }

    Head head() {
        return jdbc.sql("select sequence, hash from audit_head")
                .query(Head.class)
                .single();
    }

    /** The link before the oldest entry that is kept; all zeroes where none was ever deleted. */
    Head base() {
        return jdbc.sql("select sequence, hash from audit_base")
                .query(Head.class)
                .single();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql(
                        """
                insert into audit_entry (sequence, at, actor_id, actor, action, succeeded, subject_type, subject_id, summary,
                                         before_digest, after_digest, ip, request_id, previous_hash, hash)
                values (:sequence, :at, :actorId, :actor, :action, :succeeded, :subjectType, :subjectId, :summary,
                        :beforeDigest, :afterDigest, :ip, :requestId, :previousHash, :hash)""")
                .param("sequence", entry.sequence())
                .param("at", Timestamp.from(entry.at()))
                .param("actorId", entry.actorId())
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("succeeded", entry.succeeded())
                .param("subjectType", entry.subjectType())
                .param("subjectId", entry.subjectId())
                .param("summary", entry.summary())
                .param("beforeDigest", entry.beforeDigest())
                .param("afterDigest", entry.afterDigest())
                .param("ip", entry.ip())
                .param("requestId", entry.requestId())
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }

    static AuditEntry row(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor"),
                row.getString("action"),
                row.getBoolean("succeeded"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("summary"),
                row.getString("before_digest"),
                row.getString("after_digest"),
                row.getString("ip"),
                row.getString("request_id"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
