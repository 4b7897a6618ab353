package org.chanjiao.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Light;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The targets behind every count of lights, the worst first, paged by key. */
@Service
@RequiredArgsConstructor
public class StandingLists {

    /** Stands after everything that a key is made of. */
    private static final String AFTER_ALL = "~";

    private static final String LIST =
            """
            select s.*, g.subject, g.quantity_text, g.deadline_on, k.title as task_title,
              case when g.scope <> 'PLAN' or m.quantity = 'SHARE' then '%%' when m.quantity = 'COUNT' then g.unit else '' end as unit,
              (select string_agg(u.name, '、' order by u.ordinal) from task_responsibility u
                where u.task_id = s.task_id and u.role = 'LEAD') as leads
            from (
              select s.*, p.title as policy_title from target_standing s join policy p on p.id = s.policy_id and p.status = 'IN_FORCE'
              where %s
                and s.list_key > :after and s.list_key < :before
              order by s.list_key limit :limit) s
            join target g on g.id = s.target_id join target_measure m on m.target_id = s.target_id
            left join task k on k.id = s.task_id
            order by s.list_key
            """;

    private final JdbcClient database;
    private final StandingRows rows;

    /** At most so many targets after a key, from the worst when it is null. */
    public List<StandingRow> page(StandingFilter filter, @Nullable String after, int limit) {
        Light light = filter.light();
        return page(
                filter,
                after != null ? after : light == null ? "" : rank(light),
                light == null ? AFTER_ALL : rank(light) + AFTER_ALL,
                limit);
    }

    /** The targets with a red or yellow light, the worst first. */
    public List<StandingRow> exceptions(RegionCode region, int limit) {
        return page(
                new StandingFilter(region, null, null, null, false, false), "", rank(Light.YELLOW) + AFTER_ALL, limit);
    }

    /** What the keys of a light begin with. */
    private static String rank(Light light) {
        return switch (light) {
            case RED -> "1";
            case YELLOW -> "2";
            case GREY -> "3";
            case GREEN -> "4";
        };
    }

    private List<StandingRow> page(StandingFilter filter, String after, String before, int limit) {
        return database.sql(LIST.formatted(conditions(filter)))
                .params(Place.span(filter.region()))
                .param(
                        "policy",
                        filter.policy() == null ? null : filter.policy().value())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("after", after)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new StandingRow(
                        new TargetId(row.getObject("target_id", UUID.class)),
                        row.getString("subject"),
                        row.getString("quantity_text"),
                        new PolicyId(row.getObject("policy_id", UUID.class)),
                        row.getString("policy_title"),
                        row.getString("task_title"),
                        row.getString("leads"),
                        row.getObject("deadline_on", LocalDate.class),
                        row.getString("unit"),
                        rows.standing(row, number),
                        row.getString("list_key")))
                .list();
    }

    /** What is not asked for is not in the statement, so that PostgreSQL plans for what is. */
    private static String conditions(StandingFilter filter) {
        List<String> conditions = new ArrayList<>();
        conditions.add(filter.own() ? "s.region_code = :first" : Place.condition(filter.region()));
        if (filter.policy() != null) {
            conditions.add("s.policy_id = :policy");
        }
        if (filter.unit() != null) {
            conditions.add(
                    "s.task_id in (select u.task_id from task_responsibility u where u.organisation_id = :unit)");
        }
        if (filter.nearDue()) {
            conditions.add("s.near_due");
        }
        return String.join(" and ", conditions);
    }
}
