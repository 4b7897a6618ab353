package org.chanjiao.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.Sight;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.PolicyStatus;
import org.chanjiao.policy.SourceText;
import org.chanjiao.policy.Span;
import org.chanjiao.target.TargetId;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one policy from its tables: one statement for each kind of row, however many rows there are. */
@Component
@RequiredArgsConstructor
class ReaderRows {

    private final JdbcClient database;

    /** The head; empty when the policy is unknown, out of sight, or has no such version. */
    Optional<PolicyHead> head(PolicyId id, @Nullable Integer version, Sight sight) {
        List<PolicyHead.TextVersion> versions = database.sql(
                        "select number, published_at from policy_text where policy_id = :id order by number desc")
                .param("id", id.value())
                .query((row, number) ->
                        new PolicyHead.TextVersion(row.getInt(1), row.getObject(2, OffsetDateTime.class)))
                .list();
        if (version != null && versions.stream().noneMatch(text -> text.number() == version)) {
            return Optional.empty();
        }
        return database.sql(
                        "select p.*, r.full_path, s.title as successor from policy p join region r on r.code = p.region_code"
                                + " left join policy s on s.id = p.successor_id where p.id = :id and "
                                + Sight.CONDITION)
                .param("id", id.value())
                .params(sight.parameters())
                .query((row, number) -> new PolicyHead(
                        id,
                        row.getString("title"),
                        row.getString("notice_title"),
                        row.getString("document_number"),
                        row.getString("issuer"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("topic"),
                        row.getString("addressees"),
                        PolicyLevel.valueOf(row.getString("level")),
                        RegionCode.of(row.getString("region_code")),
                        row.getString("full_path"),
                        PolicyStatus.valueOf(row.getString("status")),
                        end(row),
                        row.getInt("current_text"),
                        version == null ? row.getInt("current_text") : version,
                        versions))
                .optional();
    }

    private static PolicyHead.@Nullable End end(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("ended_on", LocalDate.class);
        UUID successor = row.getObject("successor_id", UUID.class);
        return on == null
                ? null
                : new PolicyHead.End(
                        on,
                        row.getString("end_reason"),
                        successor == null ? null : new PolicyId(successor),
                        row.getString("successor"));
    }

    PolicyContents contents(PolicyId id, int version) {
        List<Responsibility> responsibilities = responsibilities(id, version);
        return new PolicyContents(
                text(id, version),
                headings(id, version),
                tasks(id, version, responsibilities),
                responsibilities.stream()
                        .map(Responsibility::span)
                        .flatMap(Optional::stream)
                        .toList(),
                targets(id, version),
                citations(id));
    }

    private JdbcClient.StatementSpec of(String sql, PolicyId id, int version) {
        return database.sql(sql).param("id", id.value()).param("version", version);
    }

    SourceText text(PolicyId id, int version) {
        return new SourceText(
                of("select text from policy_text where policy_id = :id and number = :version", id, version)
                        .query(String.class)
                        .single());
    }

    private List<Heading> headings(PolicyId id, int version) {
        return of(
                        """
                        select path, title, start_offset, end_offset from policy_section
                        where policy_id = :id and text_number = :version order by ordinal
                        """,
                        id,
                        version)
                .query((row, number) ->
                        new Heading(row.getString(1), row.getString(2), new Span(row.getInt(3), row.getInt(4))))
                .list();
    }

    private List<TaskChip> tasks(PolicyId id, int version, List<Responsibility> all) {
        Map<UUID, List<Responsibility>> byTask = all.stream().collect(Collectors.groupingBy(Responsibility::task));
        return of(
                        """
                        select id, ordinal, path, title, start_offset, end_offset from task
                        where policy_id = :id and text_number = :version and status <> 'WITHDRAWN' order by ordinal
                        """,
                        id,
                        version)
                .query((row, number) -> {
                    UUID task = row.getObject(1, UUID.class);
                    return new TaskChip(
                            new TaskId(task),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            new Span(row.getInt(5), row.getInt(6)),
                            Responsibility.chips(byTask.getOrDefault(task, List.of()), true),
                            Responsibility.chips(byTask.getOrDefault(task, List.of()), false));
                })
                .list();
    }

    private List<Responsibility> responsibilities(PolicyId id, int version) {
        return of(
                        """
                        select u.task_id, u.role = 'LEAD', u.name, u.organisation_id, u.start_offset, u.end_offset
                        from task k join task_responsibility u on u.task_id = k.id
                        where k.policy_id = :id and k.text_number = :version and k.status <> 'WITHDRAWN'
                        order by u.task_id, u.ordinal
                        """,
                        id,
                        version)
                .query((row, number) -> new Responsibility(
                        row.getObject(1, UUID.class),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class)))
                .list();
    }

    private List<TargetChip> targets(PolicyId id, int version) {
        return of(
                        """
                        select id, subject, quantity_text, deadline_on, duplicate_of is not null, start_offset, end_offset
                        from target where policy_id = :id and text_number = :version and status <> 'WITHDRAWN' order by ordinal
                        """,
                        id,
                        version)
                .query((row, number) -> new TargetChip(
                        new TargetId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        new Span(row.getInt(6), row.getInt(7))))
                .list();
    }

    private List<CitedDocument> citations(PolicyId id) {
        return database.sql(
                        "select title, issuer, document_number, cited_policy_id from policy_citation where policy_id = :id order by ordinal")
                .param("id", id.value())
                .query((row, number) -> new CitedDocument(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getObject(4, UUID.class))
                                .map(PolicyId::new)
                                .orElse(null)))
                .list();
    }

    private record Responsibility(
            UUID task,
            boolean lead,
            String name,
            @Nullable UUID organisation,
            @Nullable Integer start,
            @Nullable Integer end) {

        Optional<Span> span() {
            return start == null || end == null ? Optional.empty() : Optional.of(new Span(start, end));
        }

        static List<UnitChip> chips(List<Responsibility> all, boolean lead) {
            return all.stream()
                    .filter(responsibility -> responsibility.lead == lead)
                    .map(responsibility -> new UnitChip(
                            responsibility.name,
                            responsibility.organisation == null
                                    ? null
                                    : new OrganisationId(responsibility.organisation)))
                    .distinct()
                    .toList();
        }
    }
}
