package org.chanjiao.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.scheme.Scheme;
import org.chanjiao.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Cases as lists: the own unit's, those filed at the counter, and for the offices those of their place. */
@Service
@RequiredArgsConstructor
public class CaseShelf {

    private static final String ROWS =
            """
            select c.id, c.number, s.name as scheme, c.applicant_name, c.subject, c.state, c.state_since, c.due_on
            from certification_case c join scheme s on s.code = c.scheme and s.version = c.scheme_version
            where c.region_code like :prefix
              and (c.applicant_id = :unit or c.filed_by = :account or c.state <> 'DRAFT' and (:wide or c.scheme in (:owned)))""";

    private final JdbcClient database;
    private final Schemes schemes;
    private final CaseSight sight;
    private final Access access;

    /**
     * One page, what moved last first.
     *
     * @param after {@link CaseRow#key()} of the last row of the page before, null for the first
     */
    public List<CaseRow> page(CaseFilter filter, Person person, @Nullable String after, int size) {
        Map<String, Object> parameters = parameters(person);
        StringBuilder sql = new StringBuilder(ROWS);
        if (filter.scheme() != null) {
            sql.append(" and c.scheme = :scheme");
            parameters.put("scheme", filter.scheme());
        }
        if (filter.state() != null) {
            sql.append(" and c.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (!filter.text().isBlank()) {
            sql.append(
                    " and (strpos(c.applicant_name, :text) > 0 or strpos(c.subject, :text) > 0 or strpos(c.number, :text) > 0)");
            parameters.put("text", filter.text().strip());
        }
        if (after != null) {
            sql.append(" and (c.state_since, c.id) < (:since, :id)");
            parameters.put("since", since(after));
            parameters.put("id", id(after));
        }
        sql.append(" order by c.state_since desc, c.id desc limit :size");
        return database.sql(sql.toString())
                .params(parameters)
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    private Map<String, Object> parameters(Person person) {
        Scope scope = access.scopeOf(person);
        List<String> owned = schemes.all().stream()
                .filter(scheme -> sight.isOwner(scheme, person))
                .map(Scheme::code)
                .toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("prefix", scope.regionPrefix() + "%");
        parameters.put("unit", person.organisationId().value());
        parameters.put("account", person.accountId().value());
        parameters.put("wide", scope.wholeRegion());
        parameters.put("owned", owned.isEmpty() ? List.of("") : owned);
        return parameters;
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("state_since", OffsetDateTime.class);
        UUID id = row.getObject("id", UUID.class);
        return new CaseRow(
                id,
                row.getString("number"),
                row.getString("scheme"),
                row.getString("applicant_name"),
                row.getString("subject"),
                CaseState.valueOf(row.getString("state")),
                since.toInstant(),
                row.getObject("due_on", LocalDate.class),
                since + "," + id);
    }

    private static OffsetDateTime since(String key) {
        try {
            return OffsetDateTime.parse(key.substring(0, Math.max(0, key.indexOf(','))));
        } catch (DateTimeParseException noKey) {
            throw new UnknownCase(key);
        }
    }

    private static UUID id(String key) {
        return UUID.fromString(key.substring(key.indexOf(',') + 1));
    }
}
