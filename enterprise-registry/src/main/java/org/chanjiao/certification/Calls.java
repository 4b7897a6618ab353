package org.chanjiao.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.certification.CaseRefused.Reason;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of schemes that take applications in a window: announced by the bureau, never changed once announced. */
@Service
@RequiredArgsConstructor
public class Calls {

    private static final String SELECT =
            "select id, scheme, scheme_version, region_code, title, opens_on, closes_on, quota, words from certification_call ";

    private final JdbcClient database;
    private final Schemes schemes;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Rounds of a place and of those that govern it, the latest first. */
    public List<Call> of(RegionCode region) {
        return database.sql(
                        SELECT
                                + "where region_code like :prefix or :region like rtrim(region_code, '0') || '%' order by closes_on desc, id")
                .param("prefix", region.prefix() + "%")
                .param("region", region.value())
                .query((row, number) -> call(row))
                .list();
    }

    /**
     * Announces a round under the newest version of a scheme.
     *
     * @throws CaseRefused when the window is no window or nothing is said
     */
    @Transactional
    public UUID open(
            String schemeCode,
            String title,
            LocalDate opens,
            LocalDate closes,
            int quota,
            String words,
            Person person) {
        access.require(person, Permission.MANAGE_SCHEME, person.regionCode());
        Scheme rules = schemes.get(schemeCode);
        if (closes.isBefore(opens) || rules.rolling()) {
            throw new CaseRefused(Reason.WINDOW_CLOSED);
        }
        if (title.isBlank() || quota < 0) {
            throw new CaseRefused(Reason.INCOMPLETE, "title");
        }
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                insert into certification_call (id, scheme, scheme_version, region_code, title, opens_on, closes_on, quota,
                                                words, opened_at, opened_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        rules.code(),
                        rules.version(),
                        person.regionCode().value(),
                        title.strip(),
                        opens,
                        closes,
                        quota,
                        words.strip(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        person.name())
                .update();
        events.publishEvent(new CallOpened(id, title.strip(), opens + " 至 " + closes));
        return id;
    }

    /**
     * The round that takes applications from that place on that day.
     *
     * @throws CaseRefused when there is none
     */
    UUID openFor(Scheme rules, RegionCode region, LocalDate day) {
        return of(region).stream()
                .filter(call -> call.scheme().equals(rules.code()) && call.isOpen(day))
                .filter(call -> call.region().contains(region))
                .map(Call::id)
                .findFirst()
                .orElseThrow(() -> new CaseRefused(Reason.WINDOW_CLOSED));
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                row.getObject("id", UUID.class),
                row.getString("scheme"),
                row.getInt("scheme_version"),
                RegionCode.of(row.getString("region_code")),
                row.getString("title"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("quota"),
                row.getString("words"));
    }
}
