package org.chanjiao.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationRefused.Reason;
import org.chanjiao.region.Region;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organisations for lists and pages, and looks for what stands against a change. */
@Component
@RequiredArgsConstructor
class OrganisationDirectory {

    private static final String SELECT =
            """
            select o.*, r.full_path, p.name as parent_name,
                   array(select alias from organisation_alias a where a.organisation_id = o.id order by alias) as aliases
            from organisation o join region r on r.code = o.region_code left join organisation p on p.id = o.parent_id
            """;

    private final JdbcClient jdbc;
    private final Regions regions;

    Optional<OrganisationView> find(OrganisationId id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id.value())
                .query(OrganisationDirectory::row)
                .optional();
    }

    List<OrganisationView> inRegion(RegionCode region) {
        return jdbc.sql(SELECT + "where o.region_code = ? and o.status = 'ACTIVE' order by o.kind, o.name")
                .param(region.value())
                .query(OrganisationDirectory::row)
                .list();
    }

    List<OrganisationView> search(RegionCode within, String text, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                where o.region_code like :prefix
                  and (o.name like :text or o.credit_code like :text
                       or exists (select from organisation_alias a where a.organisation_id = o.id and a.alias like :text))
                order by o.region_code, o.kind, o.name limit :limit""")
                .param("prefix", within.prefix() + "%")
                .param("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .query(OrganisationDirectory::row)
                .list();
    }

    Optional<OrganisationView> named(RegionCode within, String written) {
        var found = jdbc.sql(
                        SELECT
                                + """
                where o.region_code like :prefix and o.status = 'ACTIVE'
                  and (o.name = :written or r.full_path || ' ' || o.name = :written) limit 2""")
                .param("prefix", within.prefix() + "%")
                .param("written", written)
                .query(OrganisationDirectory::row)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The first rule that the details break, the organisation itself left aside. */
    Optional<Reason> clash(OrganisationDetails details, @Nullable OrganisationId self) {
        if (regions.find(details.region()).filter(Region::inForce).isEmpty()) {
            return Optional.of(Reason.REGION_NOT_IN_FORCE);
        }
        var own = self == null ? new UUID(0, 0) : self.value();
        if (exists(
                "organisation where region_code = ? and name = ? and id <> ?",
                details.region().value(),
                details.name(),
                own)) {
            return Optional.of(Reason.NAME_TAKEN);
        }
        if (details.creditCode() != null
                && exists(
                        "organisation where credit_code = ? and id <> ?",
                        details.creditCode().value(),
                        own)) {
            return Optional.of(Reason.CREDIT_CODE_TAKEN);
        }
        return details.parent() != null && liesBelow(details.parent().value(), own)
                ? Optional.of(Reason.PARENT_INSIDE_ITSELF)
                : Optional.empty();
    }

    private boolean liesBelow(UUID lower, UUID upper) {
        return exists(
                """
                (with recursive above (id) as (
                   select cast(? as uuid)
                   union select o.parent_id from above a join organisation o on o.id = a.id where o.parent_id is not null)
                 select id from above) a where id = ?""",
                lower,
                upper);
    }

    private boolean exists(String fromWhere, Object... params) {
        return jdbc.sql("select exists (select from " + fromWhere + ")")
                .params(params)
                .query(Boolean.class)
                .single();
    }

    private static OrganisationView row(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        Array aliases = row.getArray("aliases");
        return new OrganisationView(
                new OrganisationId(row.getObject("id", UUID.class)),
                RegionCode.of(row.getString("region_code")),
                row.getString("full_path"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                parent == null ? null : new OrganisationId(parent),
                row.getString("parent_name"),
                row.getString("credit_code"),
                List.of((String[]) aliases.getArray()),
                row.getString("status").equals("ACTIVE"),
                row.getLong("version"));
    }
}
