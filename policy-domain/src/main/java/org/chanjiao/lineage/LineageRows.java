package org.chanjiao.lineage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a lineage in two statements: its documents and their citations. */
@Component
@RequiredArgsConstructor
class LineageRows {

    /** Citations never lead further than this, also when documents cite each other in a circle. */
    private static final int FURTHEST = 8;

    private static final String AROUND =
            """
            with recursive
            up(id, distance) as (
              select cast(:id as uuid), 0
              union
              select c.cited_policy_id, u.distance - 1 from up u join policy_citation c on c.policy_id = u.id
              where c.cited_policy_id is not null and u.distance > -:furthest),
            down(id, distance) as (
              select cast(:id as uuid), 0
              union
              select c.policy_id, d.distance + 1 from down d join policy_citation c on c.cited_policy_id = d.id
              where d.distance < :furthest),
            nearest as (
              select distinct on (id) id, distance from (select * from up union all select * from down) every
              order by id, abs(distance))
            select p.*, r.full_path, n.distance
            from nearest n join policy p on p.id = n.id join region r on r.code = p.region_code
            where %s
            order by p.issued_on nulls last, p.region_code, p.id
            """
                    .formatted(Sight.CONDITION);

    private final JdbcClient database;

    /** The documents reached by citations from the policy in both directions, itself included, the oldest first. */
    List<LineageNode> around(PolicyId id, Sight sight) {
        List<LineageNode> bare = database.sql(AROUND)
                .param("id", id.value())
                .param("furthest", FURTHEST)
                .params(sight.parameters())
                .query((row, number) -> node(row))
                .list();
        Map<UUID, List<LineageNode.Cited>> cited = citations(bare);
        return bare.stream()
                .map(node -> with(node, cited.getOrDefault(node.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<LineageNode.Cited>> citations(List<LineageNode> nodes) {
        if (nodes.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(
                        """
                     select policy_id, title, document_number, cited_policy_id from policy_citation
                     where policy_id in (:ids) order by policy_id, ordinal
                     """)
                .param("ids", nodes.stream().map(node -> node.id().value()).toList())
                .query((row, number) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new LineageNode.Cited(
                                row.getString(2), row.getString(3), policy(row.getObject(4, UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LineageNode node(ResultSet row) throws SQLException {
        return new LineageNode(
                new PolicyId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("full_path"),
                PolicyLevel.valueOf(row.getString("level")),
                row.getInt("distance"),
                List.of());
    }

    private static LineageNode with(LineageNode node, List<LineageNode.Cited> cited) {
        return new LineageNode(
                node.id(),
                node.title(),
                node.documentNumber(),
                node.issuer(),
                node.issuedOn(),
                node.region(),
                node.level(),
                node.distance(),
                cited);
    }

    private static @Nullable PolicyId policy(@Nullable UUID id) {
        return id == null ? null : new PolicyId(id);
    }
}
