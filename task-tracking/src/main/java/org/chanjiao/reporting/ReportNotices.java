package org.chanjiao.reporting;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a person's unit should know about its reports: asked for, returned, accepted, opened again. */
@Service
@RequiredArgsConstructor
public class ReportNotices {

    private static final Duration RECENT = Duration.ofDays(30);
    private static final String LATEST =
            """
            select r.id as report, r.number, p.title as policy_title, n.kind, n.who, n.note, n.at
            from report r join policy p on p.id = r.policy_id
            cross join lateral (
              select null::text as kind, '' as who, null::text as note, r.opened_at as at
              union all
              select s.kind, s.by_name, s.note, s.at from report_step s where s.report_id = r.id
                and s.kind in ('RETURNED', 'ACCEPTED', 'UNLOCKED', 'RESTATED', 'CORRECTION_DECLINED')) n
            where r.organisation_id = :unit and n.at >= :since
            order by n.at desc, r.id limit :limit
            """;

    private final JdbcClient database;
    private final Access access;
    private final ReportCalendar calendar;

    /** The latest of the last thirty days, the newest first; none for people who do not report. */
    public List<ReportNews> latest(Person person, int limit) {
        if (!access.may(person, Permission.READ_REPORTING)) {
            return List.of();
        }
        return database.sql(LATEST)
                .param("unit", person.organisationId().value())
                .param("since", calendar.now().minus(RECENT).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> {
                    String kind = row.getString("kind");
                    return new ReportNews(
                            row.getObject("report", UUID.class),
                            row.getString("number"),
                            row.getString("policy_title"),
                            kind == null ? null : StepKind.valueOf(kind),
                            row.getString("who"),
                            row.getString("note"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
