package org.chanjiao.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may review a report: the reviewers of its unit, and the staff of the bureau whose policy it is. */
@Component
@RequiredArgsConstructor
class Reviewers {

    private static final String FIND =
            """
            select distinct a.id, a.name, o.name as unit, (o.id = :unit and r.role = 'UNIT_REVIEWER') as inside
            from account a join account_role r on r.account_id = a.id join organisation o on o.id = a.organisation_id
            where a.status = 'ACTIVE' and a.id <> :self
              and (o.id = :unit and r.role = 'UNIT_REVIEWER'
                or o.region_code in (:regions) and r.role in ('POLICY_OFFICER', 'SUPERVISOR'))
            order by inside desc, unit, a.name, a.id
            """;

    private final JdbcClient database;

    /** Those who may review what {@code sender} sends, the unit's own first. */
    List<NamedReviewer> of(Report report, UUID sender) {
        return database.sql(FIND)
                .param("unit", report.organisationId())
                .param("self", sender)
                .param("regions", withAllAbove(report.region()))
                .query(NamedReviewer.class)
                .list();
    }

    Optional<NamedReviewer> find(Report report, UUID sender, UUID reviewer) {
        return of(report, sender).stream()
                .filter(each -> each.id().equals(reviewer))
                .findFirst();
    }

    private static List<String> withAllAbove(RegionCode region) {
        List<String> codes = new ArrayList<>();
        for (Optional<RegionCode> code = Optional.of(region);
                code.isPresent();
                code = code.flatMap(RegionCode::parent)) {
            codes.add(code.get().value());
        }
        return codes;
    }
}
