package org.chanjiao.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Completeness, timeliness and burden of reporting, by unit and period; never by person, and never ranked. */
@Service
@RequiredArgsConstructor
public class ReportStatistics {

    private static final int MOST = 1000;
    private static final String PUNCTUALITY =
            """
            with sent as (
              select r.*, cast(r.first_submitted_at at time zone 'Asia/Shanghai' as date) as sent_on from report r where %s)
            select o.name as unit, r.last_day, r.frequency, count(*) as asked,
              count(*) filter (where r.sent_on <= r.due_on) as in_time,
              count(*) filter (where r.sent_on > r.due_on and r.sent_on <= r.grace_on) as in_grace,
              count(*) filter (where r.sent_on > r.grace_on) as late,
              count(*) filter (where r.sent_on is null and r.due_on < :today) as missing,
              coalesce(sum((select count(*) from report_step s where s.report_id = r.id and s.kind = 'RETURNED')), 0) as returned,
              count(*) filter (where r.status = 'ACCEPTED') as accepted,
              count(*) filter (where r.status in ('UNIT_REVIEW', 'BUREAU_REVIEW')) as waiting,
              round(avg((select avg(extract(epoch from v.at - s.at)) / 86400 from report_step v
                join lateral (select b.at from report_step b where b.report_id = v.report_id and b.number < v.number
                  and b.kind = 'SUBMITTED' order by b.number desc limit 1) s on true
                where v.report_id = r.id and v.kind in ('ACCEPTED', 'RETURNED'))), 1) as review_days
            from sent r join organisation o on o.id = r.organisation_id
            group by o.name, o.id, r.last_day, r.frequency
            order by r.last_day desc, r.frequency, o.name, o.id limit %d
            """
                    .formatted(ReportSight.CONDITION, MOST);
    private static final String BURDEN =
            """
            select unit, last_day, frequency, count(*) as asked,
              count(*) filter (where filled and origin <> 'TYPED') as prefilled,
              count(*) filter (where filled and origin = 'TYPED') as typed,
              count(*) filter (where not filled) as blank
            from (select o.name as unit, o.id, r.last_day, r.frequency, l.origin, f.filled
              from report r join organisation o on o.id = r.organisation_id join report_line l on l.report_id = r.id
              cross join lateral (values
                (l.quantity = 'COUNT', l.value_text <> '' or l.origin = 'LEDGER'),
                (l.quantity in ('SHARE', 'RATIO'), l.numerator_text <> '' or l.origin = 'LEDGER'),
                (l.quantity in ('SHARE', 'RATIO'), l.denominator_text <> '' or l.origin = 'LEDGER'),
                (l.quantity = 'MILESTONE', l.done_text <> '' or l.origin = 'LEDGER'),
                (l.kind = 'TASK', l.progress <> ''), (l.kind = 'TASK', l.problem <> ''), (l.kind = 'TASK', l.next_step <> '')
              ) f (asked, filled)
              where f.asked and %s) fields
            group by unit, id, last_day, frequency order by last_day desc, frequency, unit, id limit %d
            """
                    .formatted(ReportSight.CONDITION, MOST);

    private final JdbcClient database;
    private final ReportSight sight;
    private final ReportCalendar calendar;

    /** The latest period first; at most {@value #MOST} rows. */
    public List<Punctuality> punctuality(Person person) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters(person));
        parameters.put("today", calendar.today());
        return database.sql(PUNCTUALITY)
                .params(parameters)
                .query(Punctuality.class)
                .list();
    }

    /** The latest period first; at most {@value #MOST} rows. */
    public List<Burden> burden(Person person) {
        return database.sql(BURDEN)
                .params(sight.parameters(person))
                .query(Burden.class)
                .list();
    }
}
