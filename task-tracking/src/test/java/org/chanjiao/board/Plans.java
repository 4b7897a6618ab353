package org.chanjiao.board;

import java.time.LocalDate;
import java.util.UUID;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts published policies of an invented city into the tables, with their tasks, units and targets. */
public final class Plans {

    public static final String CITY = "211000";
    public static final String COUNTY = "211021";

    private final JdbcClient database;

    public Plans(JdbcClient database) {
        this.database = database;
    }

    public PolicyId policy(String title) {
        return policy(title, CITY, LocalDate.of(2026, 3, 1));
    }

    public PolicyId policy(String title, String region, @Nullable LocalDate issuedOn) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into policy (id, region_code, level, title, issued_on, status, current_text, opened_at, opened_by, version)
                        values (?, ?, 'CITY', ?, ?, 'IN_FORCE', 1, now(), ?, 0)
                        """)
                .params(id, region, title, issuedOn, UUID.randomUUID())
                .update();
        database.sql(
                        "insert into policy_text (policy_id, number, text, sha256, published_at, published_by) values (?, 1, '正文', ?, now(), ?)")
                .params(id, id.toString(), UUID.randomUUID())
                .update();
        return new PolicyId(id);
    }

    /** An open task of the policy, standing at a place in its text. */
    public UUID task(PolicyId policy, int ordinal, String title) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into task (id, policy_id, text_number, region_code, ordinal, path, title, kind, body, start_offset, end_offset, status, version)
                        select ?, id, 1, region_code, ?, ?, ?, 'MEASURE', ?, ?, ?, 'OPEN', 0 from policy where id = ?
                        """)
                .params(id, ordinal, "二/（" + ordinal + "）", title, title, ordinal, ordinal + 1, policy.value())
                .update();
        return id;
    }

    public UUID unit(String name) {
        return unit(name, "BUREAU", CITY);
    }

    public UUID unit(String name, String kind, String region) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into organisation (id, region_code, name, kind, status, version) values (?, ?, ?, ?, 'ACTIVE', 0)")
                .params(id, region, name, kind)
                .update();
        return id;
    }

    public void answers(UUID task, int ordinal, UUID unit, String name, String role) {
        database.sql(
                        "insert into task_responsibility (task_id, ordinal, organisation_id, name, as_written, role) values (?, ?, ?, ?, ?, ?)")
                .params(task, ordinal, unit, name, name, role)
                .update();
    }

    /** At least ten of something by a day; {@code restates} is the first statement of the commitment or null. */
    public UUID target(
            PolicyId policy, @Nullable UUID task, int ordinal, @Nullable String due, @Nullable UUID restates) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into target (id, policy_id, text_number, task_id, region_code, ordinal, sentence, phrase, quantity_text, subject,
                          comparator, low, unit, deadline_on, period, scope, type, duplicate_of, start_offset, end_offset, sentence_start,
                          sentence_end, status, version)
                        select ?, id, 1, ?, region_code, ?, '新建10个基地。', '10个基地', '10个', '基地', 'AT_LEAST', 10, '个', ?, 'CUMULATIVE',
                          'PLAN', 'GOAL', ?, 2, 7, 0, 8, 'OPEN', 0 from policy where id = ?
                        """)
                .params(id, task, ordinal, due == null ? null : LocalDate.parse(due), restates, policy.value())
                .update();
        return id;
    }

    /** Another figure, unit and subject for a target. */
    public UUID worded(UUID target, String subject, String low, String unit) {
        database.sql(
                        "update target set subject = ?, low = ?::numeric, unit = ?, sentence = ?, phrase = ?, quantity_text = ? where id = ?")
                .params(subject, low, unit, subject + low + unit + "。", low + unit + subject, low + unit, target)
                .update();
        return target;
    }

    public void scoped(UUID target, String scope, String period, @Nullable Integer years) {
        database.sql("update target set scope = ?, period = ?, period_years = ? where id = ?")
                .params(scope, period, years, target)
                .update();
    }
}
