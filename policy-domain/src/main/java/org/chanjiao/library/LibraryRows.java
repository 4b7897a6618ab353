package org.chanjiao.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the library's list shows of the policies on one page: one statement, another one for the sections of excerpts. */
@Component
@RequiredArgsConstructor
class LibraryRows {

    private static final int EXCERPTS = 3;

    private static final String ROWS =
            """
            select p.id, p.title, p.document_number, p.issuer, p.issued_on, p.level, p.region_code, r.full_path, p.status,
                   (select count(*) from task k where k.policy_id = p.id and k.status <> 'WITHDRAWN') as tasks,
                   (select count(*) from target g
                     where g.policy_id = p.id and g.status <> 'WITHDRAWN' and g.duplicate_of is null) as targets,
                   case when :searched then t.text else '' end as text
            from policy p
            join region r on r.code = p.region_code
            join policy_text t on t.policy_id = p.id and t.number = p.current_text
            where p.id in (:ids)
            """;

    private final JdbcClient database;
    private final SectionTitles sections;

    /** The policies of the keys, in the order of the keys. */
    List<PolicyHit> read(List<LibraryKey> keys, SearchTerms terms) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = keys.stream().map(LibraryKey::policyId).toList();
        Map<UUID, SectionTitles.Outline> outlines = terms.isEmpty() ? Map.of() : sections.of(ids);
        Map<UUID, PolicyHit> hits = database
                .sql(ROWS)
                .param("ids", ids)
                .param("searched", !terms.isEmpty())
                .query((row, number) -> hit(row, terms, outlines))
                .list()
                .stream()
                .collect(Collectors.toMap(hit -> hit.id().value(), Function.identity()));
        return ids.stream().map(hits::get).toList();
    }

    private static PolicyHit hit(ResultSet row, SearchTerms terms, Map<UUID, SectionTitles.Outline> outlines)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SectionTitles.Outline outline = outlines.getOrDefault(id, SectionTitles.NONE);
        return new PolicyHit(
                new PolicyId(id),
                Highlights.of(terms, row.getString("title")).whole(),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                PolicyLevel.valueOf(row.getString("level")),
                RegionCode.of(row.getString("region_code")),
                row.getString("full_path"),
                PolicyStatus.valueOf(row.getString("status")),
                row.getInt("tasks"),
                row.getInt("targets"),
                terms.titlesOnly()
                        ? List.of()
                        : Highlights.of(terms, row.getString("text")).excerpts(EXCERPTS, outline::at));
    }
}
