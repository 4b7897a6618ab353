package org.chanjiao.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of days that an administrator set. */
@Component
@RequiredArgsConstructor
class CalendarTable {

    private final JdbcClient jdbc;

    List<CalendarDay> all() {
        return jdbc.sql("select day, kind, name, source from calendar_day order by day")
                .query((row, number) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        false))
                .list();
    }

    void put(CalendarDay day, String login, Instant now) {
        jdbc.sql(
                        """
                insert into calendar_day (day, kind, name, source, changed_by, changed_at)
                values (:day, :kind, :name, :source, :by, :at)
                on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
                                                changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("source", day.source())
                .param("by", login)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** How many of these dates had been set. */
    int remove(LocalDate first, LocalDate last) {
        return jdbc.sql("delete from calendar_day where day between ? and ?")
                .params(first, last)
                .update();
    }
}
