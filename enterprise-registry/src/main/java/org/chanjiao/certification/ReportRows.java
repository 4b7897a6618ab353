package org.chanjiao.certification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The yearly reports of listed units. */
@Component
@RequiredArgsConstructor
class ReportRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    void put(CaseId id, int year, Map<String, String> content, String link, Person by) {
        database.sql(
                        """
                insert into certification_report (case_id, year, content, filed_at, filed_by, link)
                values (?, ?, ?::jsonb, ?, ?, ?)
                on conflict (case_id, year) do update
                set content = excluded.content, filed_at = excluded.filed_at, filed_by = excluded.filed_by, link = excluded.link""")
                .params(
                        id.value(),
                        year,
                        json.writeValueAsString(content),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by.name(),
                        link)
                .update();
    }

    /** The latest year a report was filed for, null when none was. */
    @Nullable
    Integer last(CaseId id) {
        return of(id).stream().map(YearlyReport::year).findFirst().orElse(null);
    }

    /** All of a case, the latest first. */
    List<YearlyReport> of(CaseId id) {
        return database.sql(
                        "select year, content::text, filed_at, filed_by, link from certification_report where case_id = ? order by year desc")
                .param(id.value())
                .query((row, number) -> new YearlyReport(
                        row.getInt("year"),
                        json.readValue(row.getString("content"), TEXTS),
                        row.getTimestamp("filed_at").toInstant(),
                        row.getString("filed_by"),
                        row.getString("link")))
                .list();
    }
}
