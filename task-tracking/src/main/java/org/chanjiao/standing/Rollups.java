package org.chanjiao.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of tasks, policies and units, summed anew from those of targets, and the lock before them. A policy's row is
 * locked before anything is read: whoever writes next reads what this transaction wrote. Of several policies the rows are
 * locked in the order of their ids, so that two writers never wait for each other.
 */
@Component
@RequiredArgsConstructor
class Rollups {

    private static final String LIGHTS =
            """
            count(*) filter (where s.light = 'GREEN') as green, count(*) filter (where s.light = 'YELLOW') as yellow,
            count(*) filter (where s.light = 'RED') as red, count(*) filter (where s.light = 'GREY') as grey""";
    /** The columns of a task {@code k} over the figures {@code s} of its targets. */
    static final String TASK =
            """
            k.id as task_id, k.policy_id, k.region_code,
              sum(s.weight * coalesce(s.attainment, 0)) filter (where s.judged) / nullif(sum(s.weight) filter (where s.judged), 0) as figure,
              count(*) filter (where s.judged and s.attainment is null) as unreported, %s,
              case when bool_or(s.light = 'RED') then 'RED' when bool_or(s.light = 'YELLOW') then 'YELLOW'
                when bool_or(s.light = 'GREEN') then 'GREEN' when bool_or(s.light = 'GREY') then 'GREY' end as worst"""
                    .formatted(LIGHTS);

    static final String TASKS = "select " + TASK
            + """
             from task k left join target_standing s on s.task_id = k.id where k.status = 'OPEN' and k.policy_id = :policy
            group by k.id
            """;
    static final String POLICIES =
            """
            select p.id as policy_id, p.region_code, %s, count(*) filter (where s.near_due) as near_due,
              count(*) filter (where s.judged and s.attainment is null) as unreported,
              (select count(*) from task_standing t where t.policy_id = p.id) as tasks,
              (select count(t.figure) from task_standing t where t.policy_id = p.id) as with_figure,
              (select coalesce(sum(t.figure), 0) from task_standing t where t.policy_id = p.id) as figure_sum
            from policy p left join target_standing s on s.policy_id = p.id where p.id = :policy group by p.id
            """
                    .formatted(LIGHTS);
    static final String UNITS =
            """
            with duty as (
              select u.organisation_id, t.*, case when bool_or(u.role = 'LEAD') then 1 else 0.5 end as part
              from task_standing t join task_responsibility u on u.task_id = t.task_id
              where t.policy_id = :policy and u.organisation_id is not null group by u.organisation_id, t.task_id)
            select organisation_id, policy_id, min(region_code) as region_code, sum(green) as green, sum(yellow) as yellow, sum(red) as red,
              sum(grey) as grey, count(figure) filter (where part = 1) as led, count(figure) filter (where part < 1) as supported,
              coalesce(sum(part) filter (where figure is not null), 0) as weight_sum, coalesce(sum(part * figure), 0) as weighted_sum
            from duty group by organisation_id, policy_id
            """;

    private final JdbcClient database;

    /** Makes everybody else who changes a figure of these targets wait until this transaction is through. */
    Set<PolicyId> lock(Set<TargetId> targets) {
        return Set.copyOf(database.sql(
                        """
                                select policy_id from policy_standing
                                where policy_id in (select g.policy_id from target g where g.id in (:targets)) order by policy_id for update
                                """)
                .param("targets", targets.stream().map(TargetId::value).toList())
                .query((row, number) -> new PolicyId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The same for a whole policy, whose row is made where it is missing. */
    void lock(PolicyId policy) {
        database.sql(
                        """
                        insert into policy_standing (policy_id, region_code, green, yellow, red, grey, near_due, unreported, tasks, with_figure,
                          figure_sum)
                        select id, region_code, 0, 0, 0, 0, 0, 0, 0, 0, 0 from policy p
                        where id = ? and not exists (select 1 from policy_standing s where s.policy_id = p.id)
                        on conflict do nothing
                        """)
                .param(policy.value())
                .update();
        database.sql("select policy_id from policy_standing where policy_id = ? for update")
                .param(policy.value())
                .query(UUID.class)
                .list();
    }

    /** Sums everything of a policy anew. */
    void rebuild(PolicyId policy, Instant now) {
        for (String table : List.of("task_standing", "unit_standing")) {
            database.sql("delete from " + table + " where policy_id = ?")
                    .param(policy.value())
                    .update();
        }
        database.sql(
                        "insert into task_standing (task_id, policy_id, region_code, figure, unreported, green, yellow, red, grey,"
                                + " worst, updated_at) select n.*, cast(:now as timestamptz) from (" + TASKS + ") n")
                .param("policy", policy.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql(
                        "insert into policy_standing (policy_id, region_code, green, yellow, red, grey, near_due, unreported, tasks,"
                                + " with_figure, figure_sum) " + POLICIES
                                + " on conflict (policy_id) do update set region_code = excluded.region_code, green = excluded.green,"
                                + " yellow = excluded.yellow, red = excluded.red, grey = excluded.grey, near_due = excluded.near_due,"
                                + " unreported = excluded.unreported, tasks = excluded.tasks, with_figure = excluded.with_figure,"
                                + " figure_sum = excluded.figure_sum")
                .param("policy", policy.value())
                .update();
        database.sql(
                        "insert into unit_standing (organisation_id, policy_id, region_code, green, yellow, red, grey, led,"
                                + " supported, weight_sum, weighted_sum) " + UNITS)
                .param("policy", policy.value())
                .update();
    }
}
