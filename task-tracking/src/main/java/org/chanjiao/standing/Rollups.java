package org.chanjiao.standing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the figures of tasks, policies and units in step with those of targets. A policy's row is locked first: whoever
 * writes next reads what this transaction wrote. Each row is then summed anew from the few rows below it.
 */
@Component
@RequiredArgsConstructor
class Rollups {

    private static final String LIGHTS =
            """
            count(*) filter (where s.light = 'GREEN') as green, count(*) filter (where s.light = 'YELLOW') as yellow,
            count(*) filter (where s.light = 'RED') as red, count(*) filter (where s.light = 'GREY') as grey""";
    static final String TASKS =
            """
            select k.id as task_id, k.policy_id, k.region_code,
              sum(s.weight * coalesce(s.attainment, 0)) filter (where s.judged) / nullif(sum(s.weight) filter (where s.judged), 0) as figure,
              count(*) filter (where s.judged and s.attainment is null) as unreported, %s,
              case when bool_or(s.light = 'RED') then 'RED' when bool_or(s.light = 'YELLOW') then 'YELLOW'
                when bool_or(s.light = 'GREEN') then 'GREEN' when bool_or(s.light = 'GREY') then 'GREY' end as worst
            from task k left join target_standing s on s.task_id = k.id where k.status = 'OPEN' and k.policy_id in (:policies)
            """
                    .formatted(LIGHTS);
    static final String POLICIES =
            """
            select p.id as policy_id, p.region_code, %s, count(*) filter (where s.near_due) as near_due,
              count(*) filter (where s.judged and s.attainment is null) as unreported,
              (select count(*) from task_standing t where t.policy_id = p.id) as tasks,
              (select count(t.figure) from task_standing t where t.policy_id = p.id) as with_figure,
              (select coalesce(sum(t.figure), 0) from task_standing t where t.policy_id = p.id) as figure_sum
            from policy p left join target_standing s on s.policy_id = p.id where p.id in (:policies) group by p.id
            """
                    .formatted(LIGHTS);
    static final String UNITS =
            """
            with duty as (
              select u.organisation_id, t.*, case when bool_or(u.role = 'LEAD') then 1 else 0.5 end as part
              from task_standing t join task_responsibility u on u.task_id = t.task_id
              where t.policy_id in (:policies) and u.organisation_id is not null group by u.organisation_id, t.task_id)
            select organisation_id, policy_id, min(region_code) as region_code, sum(green) as green, sum(yellow) as yellow, sum(red) as red,
              sum(grey) as grey, count(figure) filter (where part = 1) as led, count(figure) filter (where part < 1) as supported,
              coalesce(sum(part) filter (where figure is not null), 0) as weight_sum, coalesce(sum(part * figure), 0) as weighted_sum
            from duty where true
            """;

    private final JdbcClient database;

    /** Makes everybody else who changes a figure of these policies wait until this transaction is through. */
    void lock(Collection<PolicyId> policies) {
        List<UUID> ids = ids(policies);
        database.sql(
                        """
                        insert into policy_standing (policy_id, region_code, green, yellow, red, grey, near_due, unreported, tasks, with_figure,
                          figure_sum)
                        select id, region_code, 0, 0, 0, 0, 0, 0, 0, 0, 0 from policy p
                        where id in (:ids) and not exists (select 1 from policy_standing s where s.policy_id = p.id)
                        on conflict do nothing
                        """)
                .param("ids", ids)
                .update();
        database.sql("select policy_id from policy_standing where policy_id in (:ids) order by policy_id for update")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    /** Sums anew what lies above a change of figures; tasks and their units stay as they are. */
    void refresh(Collection<PolicyId> policies, Collection<UUID> targets, Instant now) {
        tasks(
                policies,
                " and k.id in (select task_id from target_standing where target_id in (:targets))",
                targets,
                now);
        policies(policies);
        units(
                policies,
                """
                 and organisation_id in (select u.organisation_id from target_standing s
                   join task_responsibility u on u.task_id = s.task_id where s.target_id in (:targets))""",
                targets);
    }

    /** Sums a policy anew whose tasks or units may have changed too. */
    void rebuild(PolicyId policy, Instant now) {
        List<PolicyId> one = List.of(policy);
        for (String table : List.of("task_standing", "unit_standing")) {
            database.sql("delete from " + table + " where policy_id = ?")
                    .param(policy.value())
                    .update();
        }
        tasks(one, "", List.of(), now);
        policies(one);
        units(one, "", List.of());
    }

    private void tasks(Collection<PolicyId> policies, String only, Collection<UUID> targets, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        database.sql(
                        "insert into task_standing as o (task_id, policy_id, region_code, figure, unreported, green, yellow, red, grey,"
                                + " worst, updated_at) select n.*, cast(:now as timestamptz) from (" + TASKS + only
                                + " group by k.id) n"
                                + " on conflict (task_id) do update set figure = excluded.figure, unreported = excluded.unreported,"
                                + " green = excluded.green, yellow = excluded.yellow, red = excluded.red, grey = excluded.grey,"
                                + " worst = excluded.worst, updated_at = excluded.updated_at")
                .param("policies", ids(policies))
                .param("targets", targets)
                .param("now", at)
                .update();
    }

    private void policies(Collection<PolicyId> policies) {
        database.sql(
                        "insert into policy_standing (policy_id, region_code, green, yellow, red, grey, near_due, unreported, tasks,"
                                + " with_figure, figure_sum) " + POLICIES
                                + " on conflict (policy_id) do update set region_code = excluded.region_code, green = excluded.green,"
                                + " yellow = excluded.yellow, red = excluded.red, grey = excluded.grey, near_due = excluded.near_due,"
                                + " unreported = excluded.unreported, tasks = excluded.tasks, with_figure = excluded.with_figure,"
                                + " figure_sum = excluded.figure_sum")
                .param("policies", ids(policies))
                .update();
    }

    private void units(Collection<PolicyId> policies, String only, Collection<UUID> targets) {
        database.sql(
                        "insert into unit_standing (organisation_id, policy_id, region_code, green, yellow, red, grey, led,"
                                + " supported, weight_sum, weighted_sum) " + UNITS + only
                                + " group by organisation_id, policy_id on conflict (policy_id, organisation_id) do update set"
                                + " green = excluded.green, yellow = excluded.yellow, red = excluded.red, grey = excluded.grey,"
                                + " led = excluded.led, supported = excluded.supported, weight_sum = excluded.weight_sum,"
                                + " weighted_sum = excluded.weighted_sum")
                .param("policies", ids(policies))
                .param("targets", targets)
                .update();
    }

    private static List<UUID> ids(Collection<PolicyId> policies) {
        return List.copyOf(new TreeSet<>(policies.stream().map(PolicyId::value).toList()));
    }
}
