package org.chanjiao.measure;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of thresholds. */
@Component
@RequiredArgsConstructor
class ThresholdRows {

    private final JdbcClient database;

    Optional<Thresholds> of(PolicyId policy) {
        return database.sql("select green, yellow from policy_threshold where policy_id = ?")
                .param(policy.value())
                .query((row, number) -> new Thresholds(row.getBigDecimal(1), row.getBigDecimal(2)))
                .optional();
    }

    /** The same, while nobody else changes them. */
    Optional<Thresholds> locked(PolicyId policy) {
        database.sql("select id from policy where id = ? for no key update")
                .param(policy.value())
                .query(UUID.class)
                .list();
        return of(policy);
    }

    void put(PolicyId policy, Thresholds thresholds, OffsetDateTime at, String by, String reason) {
        database.sql(
                        """
                        insert into policy_threshold (policy_id, green, yellow, changed_at, changed_by, reason)
                        values (:policy, :green, :yellow, :at, :by, :reason)
                        on conflict (policy_id) do update set green = excluded.green, yellow = excluded.yellow,
                          changed_at = excluded.changed_at, changed_by = excluded.changed_by, reason = excluded.reason
                        """)
                .param("policy", policy.value())
                .param("green", thresholds.green())
                .param("yellow", thresholds.yellow())
                .param("at", at)
                .param("by", by)
                .param("reason", reason)
                .update();
    }
}
