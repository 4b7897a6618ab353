package org.chanjiao.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores the figures of targets and moves everything summed from them by the difference, in one statement however many
 * targets there are. What stays the same is not written, nor anything above it. The caller holds the lock of {@link
 * Rollups}. Counts are whole and sums of decimals exact, so that no difference is ever lost; the check proves it.
 */
@Component
@RequiredArgsConstructor
class Increments {

    private static final String PUT =
            """
            insert into target_standing as s (target_id, policy_id, region_code, task_id, weight, judged, as_of, value, reported_value, need,
              met, attainment, expected, light, word, rule, explanation, to_green, forecast, near_due, facts, detail, updated_at, due_on)
            select g.id, g.policy_id, g.region_code,
              coalesce(g.task_id, (select d.task_id from target d where d.duplicate_of = g.id and d.status = 'OPEN'
                and d.task_id is not null order by d.ordinal limit 1)),
              m.weight, j.met is not null, j."asOf", j.value, j."reportedValue", j.need, j.met, j.attainment, j.expected, j.light, j.word, j.rule,
              j.explanation, j."toGreen", j.forecast, j."nearDue", j.facts, j.detail, cast(:now as timestamptz), g.deadline_on
            from jsonb_to_recordset(cast(:figures as jsonb)) as j (target jsonb, "asOf" date, value numeric, "reportedValue" numeric,
              need numeric, met boolean, attainment numeric, expected numeric, light text, word text, rule integer, explanation text,
              "toGreen" numeric, forecast date, "nearDue" boolean, facts bigint, detail jsonb)
            join target g on g.id = (j.target ->> 'value')::uuid join target_measure m on m.target_id = g.id
            on conflict (target_id) do update set task_id = excluded.task_id, weight = excluded.weight, judged = excluded.judged,
              as_of = excluded.as_of, value = excluded.value, reported_value = excluded.reported_value, need = excluded.need,
              met = excluded.met, attainment = excluded.attainment, expected = excluded.expected, light = excluded.light,
              word = excluded.word, rule = excluded.rule, explanation = excluded.explanation, to_green = excluded.to_green,
              forecast = excluded.forecast, near_due = excluded.near_due, facts = excluded.facts, detail = excluded.detail, due_on = excluded.due_on,
              updated_at = case when (s.value, s.reported_value, s.light, s.facts) is distinct from
                (excluded.value, excluded.reported_value, excluded.light, excluded.facts) then excluded.updated_at else s.updated_at end
            """;

    /** The targets as they are now are those just put and, beside them, those of the same tasks as this statement found them. */
    private static final String TASKS =
            """
            moved as (select * from put where (task_id, judged, weight, attainment, light, near_due)
              is distinct from (old_task_id, old_judged, old_weight, old_attainment, old_light, old_near_due)),
            touched as (select task_id from moved where task_id is not null
              union select old_task_id from moved where old_task_id is not null),
            below as (
              select s.task_id, s.judged, s.weight, s.attainment, s.light from target_standing s
              where s.task_id in (select task_id from touched) and s.target_id not in (select target_id from put)
              union all select task_id, judged, weight, attainment, light from put),
            tasks as (
              insert into task_standing as o (task_id, policy_id, region_code, figure, unreported, green, yellow, red, grey, worst, updated_at)
              select %s, cast(:now as timestamptz) from task k left join below s on s.task_id = k.id
              where k.status = 'OPEN' and k.id in (select task_id from touched) group by k.id
              on conflict (task_id) do update set figure = excluded.figure, unreported = excluded.unreported, green = excluded.green,
                yellow = excluded.yellow, red = excluded.red, grey = excluded.grey, worst = excluded.worst, updated_at = excluded.updated_at
              where (o.figure, o.unreported, o.green, o.yellow, o.red, o.grey, o.worst) is distinct from
                (excluded.figure, excluded.unreported, excluded.green, excluded.yellow, excluded.red, excluded.grey, excluded.worst)
              returning new.*, old.task_id is null as is_new, old.figure as old_figure, new.green - coalesce(old.green, 0) as more_green,
                new.yellow - coalesce(old.yellow, 0) as more_yellow, new.red - coalesce(old.red, 0) as more_red,
                new.grey - coalesce(old.grey, 0) as more_grey),
            """
                    .formatted(Rollups.TASK);

    private static final String ABOVE =
            """
            differences as (
              select policy_id, (light = 'GREEN')::int - coalesce(old_light = 'GREEN', false)::int as green,
                (light = 'YELLOW')::int - coalesce(old_light = 'YELLOW', false)::int as yellow,
                (light = 'RED')::int - coalesce(old_light = 'RED', false)::int as red,
                (light = 'GREY')::int - coalesce(old_light = 'GREY', false)::int as grey,
                near_due::int - coalesce(old_near_due, false)::int as near_due, (judged and attainment is null)::int
                - coalesce(old_judged and old_attainment is null, false)::int as unreported, 0 as tasks, 0 as with_figure, 0 as figure_sum
              from moved
              union all select policy_id, 0, 0, 0, 0, 0, 0, is_new::int, (figure is not null)::int - (old_figure is not null)::int,
                coalesce(figure, 0) - coalesce(old_figure, 0) from tasks),
            policies as (
              update policy_standing p set green = p.green + d.green, yellow = p.yellow + d.yellow, red = p.red + d.red, grey = p.grey + d.grey,
                near_due = p.near_due + d.near_due, unreported = p.unreported + d.unreported, tasks = p.tasks + d.tasks,
                with_figure = p.with_figure + d.with_figure, figure_sum = p.figure_sum + d.figure_sum
              from (select policy_id, sum(green) as green, sum(yellow) as yellow, sum(red) as red, sum(grey) as grey, sum(near_due) as near_due,
                sum(unreported) as unreported, sum(tasks) as tasks, sum(with_figure) as with_figure, sum(figure_sum) as figure_sum
                from differences group by policy_id) d
              where p.policy_id = d.policy_id and (d.green, d.yellow, d.red, d.grey, d.near_due, d.unreported, d.tasks, d.with_figure,
                d.figure_sum) <> (0, 0, 0, 0, 0, 0, 0, 0, 0)),
            duties as (
              select u.organisation_id, u.task_id, case when bool_or(u.role = 'LEAD') then 1 else 0.5 end as part from task_responsibility u
              where u.task_id in (select task_id from tasks) and u.organisation_id is not null group by u.organisation_id, u.task_id),
            units as (
              insert into unit_standing as o (organisation_id, policy_id, region_code, green, yellow, red, grey, led, supported, weight_sum,
                weighted_sum)
              select organisation_id, policy_id, min(region_code), sum(more_green), sum(more_yellow), sum(more_red), sum(more_grey),
                coalesce(sum(figures) filter (where part = 1), 0), coalesce(sum(figures) filter (where part < 1), 0), sum(part * figures),
                sum(part * (coalesce(figure, 0) - coalesce(old_figure, 0)))
              from (select *, (figure is not null)::int - (old_figure is not null)::int as figures from tasks join duties using (task_id)) t
              group by organisation_id, policy_id
              on conflict (policy_id, organisation_id) do update set green = o.green + excluded.green, yellow = o.yellow + excluded.yellow,
                red = o.red + excluded.red, grey = o.grey + excluded.grey, led = o.led + excluded.led,
                supported = o.supported + excluded.supported, weight_sum = o.weight_sum + excluded.weight_sum,
                weighted_sum = o.weighted_sum + excluded.weighted_sum)
            select count(*) from moved
            """;

    private static final String CARRY = "with put as (" + PUT
            + """
              where (s.task_id, s.weight, s.as_of, s.value, s.reported_value, s.light, s.attainment, s.near_due, s.due_on, s.facts, s.explanation, s.detail)
                is distinct from (excluded.task_id, excluded.weight, excluded.as_of, excluded.value, excluded.reported_value, excluded.light,
                excluded.attainment, excluded.near_due, excluded.due_on, excluded.facts,
                excluded.explanation, excluded.detail)
              returning new.*, old.task_id as old_task_id, old.judged as old_judged, old.weight as old_weight, old.attainment as old_attainment,
                old.light as old_light, old.near_due as old_near_due),
            """
            + TASKS + ABOVE;

    private final JdbcClient database;
    private final JsonMapper json;

    /** Stores figures without touching what is summed from them. */
    void put(Collection<Standing> standings, Instant now) {
        parameters(PUT, standings, now).update();
    }

    /** Stores figures and carries the differences up to tasks, policies and units. */
    void carry(Collection<Standing> standings, Instant now) {
        parameters(CARRY, standings, now).query(Long.class).single();
    }

    private JdbcClient.StatementSpec parameters(String statement, Collection<Standing> standings, Instant now) {
        return database.sql(statement)
                .param("figures", json.writeValueAsString(standings))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
