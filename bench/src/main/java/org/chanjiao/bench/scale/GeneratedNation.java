package org.chanjiao.bench.scale;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The policies of so many counties, of the cities and provinces they lie in and of the nation, written by the database
 * itself. Every place has three policies of 8 tasks and 10 targets each, and ten units.
 */
final class GeneratedNation {

    static final int POLICIES = 3;
    static final int TASKS = 8;
    static final int TARGETS = 10;
    static final int UNITS = 10;

    private final JdbcClient database;

    GeneratedNation(JdbcClient database) {
        this.database = database;
    }

    /**
     * Ids are hashes of what they name, so that one statement can point at the rows of another.
     *
     * @return how many targets there are
     */
    long build(int counties, long perTarget) {
        Map<String, Object> size = Map.of("counties", counties, "perTarget", perTarget);
        run(
                """
                create table county as select code, row_number() over (order by code) as n from (
                  select code from region where level = 'COUNTY' and valid_to is null order by md5(code) limit :counties) c
                """,
                size);
        run(
                """
                create table place as select code, level, row_number() over (order by code) as n from region r
                where level = 'NATION' or exists (select 1 from county c where c.code = r.code
                  or level in ('PROVINCE', 'PREFECTURE') and c.code like rtrim(r.code, '0') || '%')
                """,
                size);
        run(
                "create table plan as select md5(code || '-policy-' || p)::uuid as id, code, level, n, p from place, generate_series(1, %d) p"
                        .formatted(POLICIES),
                size);
        organisations(size);
        policies(size);
        tasks(size);
        targets(size);
        return database.sql("select count(*) from target").query(Long.class).single();
    }

    private void organisations(Map<String, Object> size) {
        run(
                """
                insert into organisation (id, region_code, name, kind, status, version)
                select md5(code || '-unit-' || u)::uuid, code, code || '第' || u || '局', 'GOVERNMENT_OFFICE', 'ACTIVE', 0
                from place, generate_series(1, %d) u
                """
                        .formatted(UNITS),
                size);
        run(
                """
                insert into organisation (id, region_code, name, kind, status, version)
                select md5(code || '-school-' || u)::uuid, code, code || '第' || u || case when u > 8 then '公司' else '学校' end,
                  case when u > 8 then 'ENTERPRISE' else 'SCHOOL' end, 'ACTIVE', 0
                from place, generate_series(1, 16) u
                """,
                size);
    }

    private void policies(Map<String, Object> size) {
        run(
                """
                insert into policy (id, region_code, level, title, issuer, issued_on, status, current_text, opened_at, opened_by, version)
                select id, code, case level when 'NATION' then 'NATIONAL' when 'PROVINCE' then 'PROVINCIAL' when 'PREFECTURE' then 'CITY'
                    else 'COUNTY' end,
                  code || '产教融合实施方案' || p, '人民政府', date '2021-01-01' + ((n * 7 + p * 100) % 330)::int, 'IN_FORCE', 1, now(),
                  md5('clerk')::uuid, 0 from plan
                """,
                size);
        run(
                """
                insert into policy_text (policy_id, number, text, sha256, published_at, published_by)
                select id, 1, '正文', id::text, now(), md5('clerk')::uuid from plan
                """,
                size);
    }

    private void tasks(Map<String, Object> size) {
        run(
                """
                insert into task (id, policy_id, text_number, region_code, ordinal, path, title, kind, body, start_offset, end_offset, status, version)
                select md5(id || '-task-' || k)::uuid, id, 1, code, k, '二/（' || k || '）',
                  '第' || k || '项任务', 'MEASURE', '建设实训基地，开展校企合作。', k * 100, k * 100 + 90, 'OPEN', 0
                from plan, generate_series(1, %d) k order by n, p, k
                """
                        .formatted(TASKS),
                size);
        run(
                """
                insert into task_responsibility (task_id, ordinal, organisation_id, name, as_written, role)
                select md5(id || '-task-' || k)::uuid, r, md5(code || '-unit-' || 1 + (k + p + r * 3) %% %d)::uuid,
                  '第' || 1 + (k + p + r * 3) %% %d || '局', '局', case r when 0 then 'LEAD' else 'SUPPORT' end
                from plan, generate_series(1, %d) k, generate_series(0, 2) r order by n, p, k, r
                """
                        .formatted(UNITS, UNITS, TASKS),
                size);
    }

    private void targets(Map<String, Object> size) {
        run(
                """
                insert into target (id, policy_id, text_number, task_id, region_code, ordinal, sentence, phrase, quantity_text, subject,
                  comparator, low, unit, start_on, deadline_on, period, scope, type, start_offset, end_offset, sentence_start, sentence_end, status, version)
                select md5(id || '-target-' || g)::uuid, id, 1, md5(id || '-task-' || 1 + g %% %d)::uuid, code, g,
                  '到2027年建设实训基地。', '建设实训基地', g || '个', '实训基地',
                  'AT_LEAST', (:perTarget * (30 + (n * 7 + g * 13 + p * 5) %% 90) / 60)::numeric, '个', date '2021-12-01',
                  date '2026-12-31' + ((n + g) %% 700)::int, 'CUMULATIVE', 'PLAN', 'GOAL', 1, 2, 0, 3, 'OPEN', 0
                from plan, generate_series(1, %d) g order by n, p, g
                """
                        .formatted(TASKS, TARGETS),
                size);
        run(
                """
                insert into target_measure (target_id, quantity, accumulation, tolerance, pace, steps, weight, start_on, continuous, population, edited, version)
                select id, 'COUNT', case when ordinal % 5 = 0 then 'STOCK' else 'FLOW' end, 0.1, 'LINEAR', '[]', 1,
                  date '2021-12-01', false, 'NONE', false, 0 from target
                """,
                size);
    }

    private void run(String sql, Map<String, Object> parameters) {
        database.sql(sql).params(parameters).update();
    }
}
