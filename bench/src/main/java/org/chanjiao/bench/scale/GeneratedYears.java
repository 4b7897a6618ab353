package org.chanjiao.bench.scale;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five years of what is told of the targets: facts spread over their days, one ledger item for every twenty facts, and a
 * report of every unit for every quarter with a line for one of its tasks. Indexes are made after the rows.
 */
final class GeneratedYears {

    private static final int FACTS_AN_ITEM = 20;

    private final JdbcClient database;

    GeneratedYears(JdbcClient database) {
        this.database = database;
    }

    void build(long perTarget) {
        database.sql(
                        "insert into ledger_type (code, version, name, definition, source, digest, written_at, written_by)"
                                + " values ('bench-base', 1, '实训基地', '{}', 'EDITOR', 'none', now(), 'bench') on conflict do nothing")
                .update();
        filled("ledger_item", () -> items(perTarget));
        filled("report", this::reports);
        filled("report_line", this::lines);
        filled("fact", () -> facts(perTarget));
        database.sql("vacuum analyze").update();
    }

    private void items(long perTarget) {
        run(
                """
                insert into ledger_item (id, type_code, type_version, region_code, owner_id, title, title_key, state, starts_on, quantity,
                  particulars, confirmation, documents, grade, saved_at, saved_by, saved_by_name, version)
                select md5(g.id || '-item-' || i)::uuid, 'bench-base', 1, g.region_code, md5(g.region_code || '-school-' || 1 + i % 16)::uuid,
                  '第' || i || '处', '第' || i || '处', 'IN_USE', date '2021-12-01' + ((i * 370) % 1820)::int, :anItem, '{}', 'CONFIRMED', 1, 'A', now(),
                  md5('clerk')::uuid, '文员', 0
                from target g, generate_series(1, cast(:perTarget / :anItem as int)) i
                """,
                Map.of("perTarget", perTarget, "anItem", FACTS_AN_ITEM));
    }

    private void reports() {
        run(
                """
                insert into report (id, number, policy_id, organisation_id, region_code, frequency, first_day, last_day, due_on, grace_on,
                  status, correcting, submitted_at, on_behalf, flags, accepted_at, opened_at, version)
                select md5(id || '-' || u || '-' || q)::uuid, code || p || '-' || u || '-' || q, id, md5(code || '-unit-' || u)::uuid, code,
                  'QUARTERLY', first::date, (first + interval '3 months')::date - 1, (first + interval '3 months')::date + 9,
                  (first + interval '3 months')::date + 14, 'ACCEPTED', false, first + interval '100 days', false, 0,
                  first + interval '110 days', first, 0
                from plan, generate_series(1, %d) u, generate_series(0, 19) q,
                  lateral (select timestamptz '2021-10-01 00:00:00+08' + q * interval '3 months' as first) days
                where (u + p) %% 3 = 0
                """
                        .formatted(GeneratedNation.UNITS),
                Map.of());
    }

    private void lines() {
        run(
                """
                insert into report_line (id, report_id, ordinal, kind, task_id, role, title, sentence, value_text, numerator_text,
                  denominator_text, done_text, progress, problem, next_step, origin)
                select r.id, r.id, 1, 'TASK', md5(r.policy_id || '-task-1')::uuid, 'LEAD', '第1项任务', '建设实训基地。', '', '', '', '',
                  '按计划推进。', '', '继续推进。', 'TYPED' from report r
                """,
                Map.of());
    }

    private void facts(long perTarget) {
        run(
                """
                insert into fact (target_id, region_code, fact_on, value, grade, entity, entity_name, source_kind, source_id, recorded_at)
                select g.id, g.region_code, date '2021-12-01' + ((f * 37 + g.ordinal) % 1820)::int, 1,
                  (array['A', 'B', 'B', 'C', 'D'])[1 + f % 5], 'item-' || f, '第' || f || '处', 'LEDGER_ITEM',
                  md5(g.id || '-item-' || 1 + f / :anItem)::uuid, now()
                from target g, generate_series(1, cast(:perTarget as int)) f
                """,
                Map.of("perTarget", perTarget, "anItem", FACTS_AN_ITEM));
    }

    /** Without its indexes a table fills several times as fast; they are made again as they were. */
    private void filled(String table, Runnable rows) {
        List<Map<String, Object>> indexes = database.sql(
                        """
                        select indexname as name, indexdef as definition from pg_indexes i
                        where tablename = ? and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
                        """)
                .param(table)
                .query()
                .listOfRows();
        indexes.forEach(index -> run("drop index " + index.get("name"), Map.of()));
        rows.run();
        indexes.forEach(index -> run(String.valueOf(index.get("definition")), Map.of()));
    }

    private void run(String sql, Map<String, Object> parameters) {
        database.sql(sql).params(parameters).update();
    }
}
