package org.chanjiao.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.target.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cited statistics. */
@Component
@RequiredArgsConstructor
class StatisticRows {

    private final JdbcClient database;

    Optional<Statistic> find(StatisticId id) {
        return database.sql("select * from statistic where id = ?")
                .param(id.value())
                .query(StatisticRows::statistic)
                .optional();
    }

    List<Statistic> of(TargetId target) {
        return database.sql(
                        "select * from statistic where target_id = ? and withdrawn_at is null order by stated_on desc, id")
                .param(target.value())
                .query(StatisticRows::statistic)
                .list();
    }

    /** What a target is called and where it belongs; empty when it is unknown or not counted itself. */
    Optional<Subject> subject(TargetId target) {
        return database.sql(
                        """
                        select g.region_code, g.subject, g.unit, r.name from target g join region r on r.code = g.region_code
                        where g.id = ? and g.status = 'OPEN' and g.duplicate_of is null
                        """)
                .param(target.value())
                .query((row, number) -> new Subject(
                        RegionCode.of(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    StatisticId insert(TargetId target, RegionCode region, NewStatistic words, OffsetDateTime now, Person person) {
        UUID id = UUID.randomUUID();
        words(
                        database.sql(
                                """
                                insert into statistic (id, target_id, region_code, stated_on, value, numerator, denominator, document,
                                  document_number, url, published_on, page, entered_at, entered_by, entered_by_name, version)
                                values (:id, :target, :region, :on, :value, :numerator, :denominator, :document, :documentNumber, :url,
                                  :publishedOn, :page, :now, :by, :byName, 0)
                                """),
                        words)
                .param("id", id)
                .param("target", target.value())
                .param("region", region.value())
                .param("now", now)
                .param("by", person.accountId().value())
                .param("byName", person.name())
                .update();
        return new StatisticId(id);
    }

    /** False when somebody else changed it since. */
    boolean restate(StatisticId id, NewStatistic words, long seen, OffsetDateTime now, Person person) {
        return words(
                                database.sql(
                                        """
                                        update statistic set stated_on = :on, value = :value, numerator = :numerator,
                                          denominator = :denominator, document = :document, document_number = :documentNumber, url = :url,
                                          published_on = :publishedOn, page = :page, entered_at = :now, entered_by = :by,
                                          entered_by_name = :byName, checked_at = null, checked_by = null, checked_by_name = null,
                                          version = version + 1
                                        where id = :id and version = :seen and withdrawn_at is null
                                        """),
                                words)
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("now", now)
                        .param("by", person.accountId().value())
                        .param("byName", person.name())
                        .update()
                == 1;
    }

    boolean check(StatisticId id, long seen, OffsetDateTime now, Person person) {
        return database.sql(
                                """
                                update statistic set checked_at = ?, checked_by = ?, checked_by_name = ?, version = version + 1
                                where id = ? and version = ? and withdrawn_at is null
                                """)
                        .params(now, person.accountId().value(), person.name(), id.value(), seen)
                        .update()
                == 1;
    }

    boolean withdraw(StatisticId id, long seen, OffsetDateTime now) {
        return database.sql(
                                "update statistic set withdrawn_at = ?, version = version + 1 where id = ? and version = ? and withdrawn_at is null")
                        .params(now, id.value(), seen)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, NewStatistic words) {
        return statement
                .param("on", words.statedOn())
                .param("value", words.value())
                .param("numerator", words.numerator())
                .param("denominator", words.denominator())
                .param("document", words.document())
                .param("documentNumber", words.documentNumber())
                .param("url", words.url())
                .param("publishedOn", words.publishedOn())
                .param("page", words.page());
    }

    private static Statistic statistic(ResultSet row, int number) throws SQLException {
        OffsetDateTime checked = row.getObject("checked_at", OffsetDateTime.class);
        return new Statistic(
                new StatisticId(row.getObject("id", UUID.class)),
                new TargetId(row.getObject("target_id", UUID.class)),
                RegionCode.of(row.getString("region_code")),
                new NewStatistic(
                        row.getObject("stated_on", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        row.getString("document"),
                        row.getString("document_number"),
                        row.getString("url"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("page")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("entered_by", UUID.class),
                row.getString("entered_by_name"),
                checked == null ? null : checked.toInstant(),
                row.getString("checked_by_name"),
                row.getObject("withdrawn_at") != null,
                row.getLong("version"));
    }

    /** A target as a statistic needs it. */
    record Subject(RegionCode region, String name, String unit, String regionName) {}
}
