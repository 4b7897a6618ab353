package org.chanjiao.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The targets behind every count of lights, the worst first, paged by key. */
@Service
@RequiredArgsConstructor
public class StandingLists {

    private static final String LIST =
            """
            select * from (
              select s.*, g.subject, g.quantity_text, g.deadline_on, p.title as policy_title, k.title as task_title,
                case when g.scope <> 'PLAN' or m.quantity = 'SHARE' then '%' when m.quantity = 'COUNT' then g.unit else '' end as unit,
                (select string_agg(u.name, '、' order by u.ordinal) from task_responsibility u
                  where u.task_id = s.task_id and u.role = 'LEAD') as leads,
                case s.light when 'RED' then '1' when 'YELLOW' then '2' when 'GREY' then '3' else '4' end
                  || coalesce(g.deadline_on::text, '9999-12-31') || s.target_id as key
              from target_standing s join target g on g.id = s.target_id join target_measure m on m.target_id = s.target_id
              join policy p on p.id = s.policy_id and p.status = 'IN_FORCE' left join task k on k.id = s.task_id
              where s.region_code between :first and :last
                and (cast(:policy as uuid) is null or s.policy_id = :policy)
                and (cast(:light as text) is null or s.light = :light) and (not :nearDue or s.near_due)
                and (cast(:unit as uuid) is null or exists (select 1 from task_responsibility u
                  where u.task_id = s.task_id and u.organisation_id = :unit))) listed
            where cast(:after as text) is null or key collate "C" > :after order by key collate "C" limit :limit
            """;

    private final JdbcClient database;
    private final StandingRows rows;

    /** At most so many targets after a key, from the worst when it is null. */
    public List<StandingRow> page(StandingFilter filter, @Nullable String after, int limit) {
        return database.sql(LIST)
                .params(Dashboards.span(filter.region()))
                .param(
                        "policy",
                        filter.policy() == null ? null : filter.policy().value())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("light", filter.light() == null ? null : filter.light().name())
                .param("nearDue", filter.nearDue())
                .param("after", after)
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
                        row.getString("key")))
                .list();
    }
}
