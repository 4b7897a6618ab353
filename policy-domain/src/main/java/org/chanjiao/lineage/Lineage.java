package org.chanjiao.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Follows citations through the library. */
@Service
@RequiredArgsConstructor
public class Lineage {

    /** So many missing documents are listed, the most cited first. */
    public static final int MOST_MISSING = 200;

    private final LineageRows rows;
    private final JdbcClient database;

    /** The policy with everything above and below it that is in sight; empty when the policy itself is not. */
    public Optional<LineageView> of(PolicyId id, Sight sight) {
        List<LineageNode> nodes = rows.around(id, sight);
        return nodes.stream()
                .filter(LineageNode::itself)
                .findFirst()
                .map(self -> new LineageView(id, self.title(), tiers(nodes)));
    }

    private static List<LineageView.Tier> tiers(List<LineageNode> nodes) {
        return Arrays.stream(PolicyLevel.values())
                .map(level -> new LineageView.Tier(
                        level,
                        nodes.stream().filter(node -> node.level() == level).toList()))
                .filter(tier -> !tier.documents().isEmpty())
                .toList();
    }

    /** Documents that policies in sight cite and the library does not hold, the most cited first. */
    public List<MissingDocument> missing(Sight sight) {
        Map<String, MissingDocument> missing = new LinkedHashMap<>();
        database
                .sql(
                        """
                        select c.title, c.issuer, c.document_number, p.id, p.title as citing,
                               coalesce(c.document_number, c.title) as name,
                               count(*) over (partition by coalesce(c.document_number, c.title)) as cited
                        from policy_citation c join policy p on p.id = c.policy_id
                        where c.cited_policy_id is null and %s
                        order by cited desc, name, p.issued_on, p.id
                        """
                                .formatted(Sight.CONDITION))
                .params(sight.parameters())
                .query((row, number) -> new Absence(
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getString("document_number"),
                        row.getObject("id", UUID.class),
                        row.getString("citing")))
                .list()
                .stream()
                .forEach(absence -> missing.computeIfAbsent(absence.name(), name -> absence.document())
                        .citedBy()
                        .add(new MissingDocument.Citing(new PolicyId(absence.citing()), absence.citingTitle())));
        return missing.values().stream().limit(MOST_MISSING).toList();
    }

    private record Absence(
            String name,
            String title,
            @Nullable String issuer,
            @Nullable String documentNumber,
            UUID citing,
            String citingTitle) {

        MissingDocument document() {
            return new MissingDocument(title, issuer, documentNumber, new ArrayList<>());
        }
    }
}
