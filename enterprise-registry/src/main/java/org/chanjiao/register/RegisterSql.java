package org.chanjiao.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Scope;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads enterprises with their facts, their cases and their records in one statement. */
@Component
@RequiredArgsConstructor
class RegisterSql {

    private static final String FROM =
            """
            from organisation o
            join region r on r.code = o.region_code
            left join enterprise e on e.organisation_id = o.id
            cross join lateral (
              select case when bool_or(c.state in ('CERTIFIED', 'RECHECK')) then 'CERTIFIED'
                          when bool_or(c.state in ('CULTIVATING', 'ASSESSMENT', 'CERT_PUBLICITY')) then 'POOL'
                          when bool_or(c.state not in ('DRAFT', 'REJECTED', 'LAPSED', 'WITHDRAWN', 'REMOVED', 'REVOKED'))
                            then 'APPLYING'
                          when bool_or(c.state = 'REVOKED') then 'REVOKED' else 'NONE' end as listing
              from certification_case c where c.applicant_id = o.id) l
            where o.kind = 'ENTERPRISE' and o.status = 'ACTIVE' and o.region_code like :prefix
            """;

    private final JdbcClient jdbc;

    List<RegisterRow> page(RegisterFilter filter, Scope scope, @Nullable String after, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, scope, parameters);
        if (after != null) {
            where += " and (o.name, o.id) > (select name, id from organisation where id = :after)";
            parameters.put("after", UUID.fromString(after));
        }
        return jdbc.sql(
                        """
                select o.id, o.name, o.credit_code, r.full_path, coalesce(e.industry, '') as industry, e.established_on,
                       e.staff, coalesce(e.above_scale, false) as above_scale, e.checked_at is not null as checked, l.listing,
                       (select count(*) from credit_record d
                        where d.organisation_id = o.id and d.state in ('RECORDED', 'PUBLISHED')) as open_credit,
                       exists (select from recommendation m
                               where m.organisation_id = o.id and m.to_region = :own) as recommended
                """
                                + FROM + where + " order by o.name, o.id limit :size")
                .params(parameters)
                .param("own", scope.region().value())
                .param("size", size)
                .query((row, number) -> row(row))
                .list();
    }

    long count(RegisterFilter filter, Scope scope) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, scope, parameters);
        return jdbc.sql("select count(*) " + FROM + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    Listing listing(UUID enterprise) {
        return jdbc.sql("select l.listing " + FROM + " and o.id = :enterprise")
                .param("prefix", "%")
                .param("enterprise", enterprise)
                .query(String.class)
                .optional()
                .map(Listing::valueOf)
                .orElse(Listing.NONE);
    }

    private static String where(RegisterFilter filter, Scope scope, Map<String, Object> parameters) {
        parameters.put("prefix", prefix(filter.region(), scope) + "%");
        StringBuilder sql = new StringBuilder();
        if (filter.industry() != null) {
            sql.append(
                    " and (e.industry like :letter or substring(e.industry from '[0-9]{2}')::int between :first and :last)");
            parameters.put("letter", filter.industry().name() + "%");
            parameters.put("first", filter.industry().firstDivision());
            parameters.put("last", filter.industry().lastDivision());
        }
        if (filter.staff() != null) {
            sql.append(" and e.staff between :least and :most");
            parameters.put("least", filter.staff().least());
            parameters.put("most", filter.staff().most());
        }
        if (filter.listing() != null) {
            sql.append(" and l.listing = :listing");
            parameters.put("listing", filter.listing().name());
        }
        if (filter.checked() != null) {
            sql.append(" and (e.checked_at is not null) = :checked");
            parameters.put("checked", filter.checked());
        }
        if (filter.recommended()) {
            sql.append(
                    " and exists (select from recommendation m where m.organisation_id = o.id and m.to_region = :upper)");
            parameters.put("upper", scope.region().value());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            sql.append(" and (strpos(o.name, :text) > 0 or strpos(o.credit_code, upper(:text)) > 0"
                    + " or strpos(e.business, :text) > 0"
                    + " or exists (select from organisation_alias a"
                    + " where a.organisation_id = o.id and strpos(a.alias, :text) > 0))");
            parameters.put("text", filter.text().strip());
        }
        return sql.toString();
    }

    private static String prefix(@Nullable RegionCode asked, Scope scope) {
        return asked != null && scope.covers(asked) ? asked.prefix() : scope.regionPrefix();
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        return new RegisterRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("full_path"),
                row.getString("industry"),
                row.getObject("established_on", LocalDate.class),
                row.getObject("staff", Integer.class),
                row.getBoolean("above_scale"),
                row.getBoolean("checked"),
                Listing.valueOf(row.getString("listing")),
                row.getInt("open_credit"),
                row.getBoolean("recommended"));
    }
}
