package org.chanjiao.bench.scale;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Policies of so many counties with their tasks, units, targets and five years of facts, written by the database itself.
 * Every county has one policy of 20 tasks, 30 targets and 10 units; its facts are spread over the targets and over 60 months.
 */
final class GeneratedNation {

    static final int TASKS = 20;
    static final int TARGETS = 30;
    static final int UNITS = 10;

    private final JdbcClient database;

    GeneratedNation(JdbcClient database) {
        this.database = database;
    }

    /** Ids are hashes of what they name, so that one statement can point at the rows of another. */
    void build(int counties, long facts) {
        Map<String, Object> size = Map.of("counties", counties, "perTarget", facts / counties / TARGETS);
        run(
                """
                create table nation as select code, row_number() over (order by code) as n from region where level = 'COUNTY' limit :counties
                """,
                size);
        run(
                """
                insert into organisation (id, region_code, name, kind, status, version)
                select md5(c.code || '-unit-' || u)::uuid, c.code, c.code || '第' || u || '局', 'GOVERNMENT_OFFICE', 'ACTIVE', 0
                from nation c, generate_series(1, %d) u
                """
                        .formatted(UNITS),
                size);
        run(
                """
                insert into policy (id, region_code, level, title, issuer, issued_on, status, current_text, opened_at, opened_by, version)
                select md5(c.code || '-policy')::uuid, c.code, 'COUNTY', c.code || '产教融合实施方案', '人民政府',
                  date '2021-01-01' + (c.n % 300)::int, 'IN_FORCE', 1, now(), md5('clerk')::uuid, 0 from nation c
                """,
                size);
        run(
                """
                insert into policy_text (policy_id, number, text, sha256, published_at, published_by)
                select md5(c.code || '-policy')::uuid, 1, '正文', c.code, now(), md5('clerk')::uuid from nation c
                """,
                size);
        tasks(size);
        targets(size);
        facts(size);
    }

    private void tasks(Map<String, Object> size) {
        run(
                """
                insert into task (id, policy_id, text_number, region_code, ordinal, path, title, kind, body, start_offset, end_offset, status, version)
                select md5(c.code || '-task-' || k)::uuid, md5(c.code || '-policy')::uuid, 1, c.code, k, '二/（' || k || '）',
                  '第' || k || '项任务', 'MEASURE', '建设实训基地，开展校企合作。', k * 100, k * 100 + 90, 'OPEN', 0
                from nation c, generate_series(1, %d) k
                """
                        .formatted(TASKS),
                size);
        run(
                """
                insert into task_responsibility (task_id, ordinal, organisation_id, name, as_written, role)
                select md5(c.code || '-task-' || k)::uuid, r, md5(c.code || '-unit-' || 1 + (k + r * 3) %% %d)::uuid,
                  '第' || 1 + (k + r * 3) %% %d || '局', '局', case r when 0 then 'LEAD' else 'SUPPORT' end
                from nation c, generate_series(1, %d) k, generate_series(0, 2) r
                """
                        .formatted(UNITS, UNITS, TASKS),
                size);
    }

    private void targets(Map<String, Object> size) {
        run(
                """
                insert into target (id, policy_id, text_number, task_id, region_code, ordinal, sentence, phrase, quantity_text, subject,
                  comparator, low, unit, start_on, deadline_on, period, scope, type, start_offset, end_offset, sentence_start, sentence_end, status, version)
                select md5(c.code || '-target-' || g)::uuid, md5(c.code || '-policy')::uuid, 1,
                  md5(c.code || '-task-' || 1 + g %% %d)::uuid, c.code, g, '到2027年建设实训基地。', '建设实训基地', g || '个', '实训基地',
                  'AT_LEAST', (:perTarget * (30 + (c.n * 7 + g * 13) %% 90) / 60)::numeric, '个', date '2021-12-01', date '2027-12-31',
                  'CUMULATIVE', 'PLAN', 'GOAL', 1, 2, 0, 3, 'OPEN', 0
                from nation c, generate_series(1, %d) g
                """
                        .formatted(TASKS, TARGETS),
                size);
        run(
                """
                insert into target_measure (target_id, quantity, accumulation, tolerance, pace, steps, weight, start_on, continuous, population, edited, version)
                select md5(c.code || '-target-' || g)::uuid, 'COUNT', case when g %% 5 = 0 then 'STOCK' else 'FLOW' end, 0.1, 'LINEAR', '[]', 1,
                  date '2021-12-01', false, 'NONE', false, 0 from nation c, generate_series(1, %d) g
                """
                        .formatted(TARGETS),
                size);
    }

    private void facts(Map<String, Object> size) {
        run("drop index ix_fact_target", size);
        run("drop index ix_fact_source", size);
        run(
                """
                insert into fact (target_id, region_code, fact_on, value, grade, entity, entity_name, source_kind, source_id, recorded_at)
                select md5(c.code || '-target-' || g)::uuid, c.code, date '2021-12-01' + ((f * 37 + g) %% 1820)::int, 1,
                  (array['A', 'B', 'B', 'C', 'D'])[1 + f %% 5], 'item-' || f, '第' || f || '处', 'LEDGER_ITEM',
                  md5(c.code || '-item-' || g || '-' || f)::uuid, now()
                from nation c, generate_series(1, %d) g, generate_series(1, cast(:perTarget as int)) f
                """
                        .formatted(TARGETS),
                size);
        run("create index ix_fact_target on fact (target_id, fact_on, id)", size);
        run("create index ix_fact_source on fact (source_id, target_id)", size);
        run("vacuum analyze", Map.of());
    }

    private void run(String sql, Map<String, Object> parameters) {
        database.sql(sql).params(parameters).update();
    }
}
