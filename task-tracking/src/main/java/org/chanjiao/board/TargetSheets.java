package org.chanjiao.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.CommitmentColumns;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetStatus;
import org.chanjiao.task.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens the page of one target. */
@Service
@RequiredArgsConstructor
public class TargetSheets {

    private static final String TARGET =
            """
            select g.*, p.title as policy_title, p.document_number, r.full_path,
                   k.ordinal as task_ordinal, k.path as task_path, k.title as task_title
            from target g join policy p on p.id = g.policy_id join region r on r.code = p.region_code
            left join task k on k.id = g.task_id
            where g.id = :id and %s
            """
                    .formatted(Sight.CONDITION);

    private final JdbcClient database;
    private final TaskUnits units;

    /** The target, withdrawn ones included; empty when unknown or out of sight. */
    public Optional<TargetSheet> open(TargetId id, Sight sight) {
        List<Place> same = sameCommitment(id);
        List<TargetSheet.Revision> revisions = revisions(id);
        return database.sql(TARGET)
                .param("id", id.value())
                .params(sight.parameters())
                .query((row, number) -> sheet(row, same, revisions))
                .optional();
    }

    /** All statements of the same commitment, this one included, in the order of the text. */
    private List<Place> sameCommitment(TargetId id) {
        return database.sql(
                        """
                        select s.id, coalesce(k.path || ' ' || k.title, s.section_path) as place, s.sentence
                        from target g join target s
                          on s.status = 'OPEN' and coalesce(s.duplicate_of, s.id) = coalesce(g.duplicate_of, g.id)
                        left join task k on k.id = s.task_id
                        where g.id = :id and s.policy_id = g.policy_id order by s.ordinal
                        """)
                .param("id", id.value())
                .query(Place.class)
                .list();
    }

    private List<TargetSheet.Revision> revisions(TargetId id) {
        return database.sql(
                        """
                        select v.number, v.changed_at, a.name, v.reason, v.before, v.after
                        from target_revision v left join account a on a.id = v.changed_by
                        where v.target_id = :id order by v.number desc
                        """)
                .param("id", id.value())
                .query((row, number) -> new TargetSheet.Revision(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private TargetSheet sheet(ResultSet row, List<Place> same, List<TargetSheet.Revision> revisions)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID original = row.getObject("duplicate_of", UUID.class);
        UUID task = row.getObject("task_id", UUID.class);
        int sentenceStart = row.getInt("sentence_start");
        return new TargetSheet(
                new TargetId(id),
                new PolicyId(row.getObject("policy_id", UUID.class)),
                row.getString("policy_title"),
                row.getString("document_number"),
                row.getString("full_path"),
                row.getInt("text_number"),
                task == null ? null : taskLink(task, row),
                row.getString("section_path"),
                CommitmentColumns.read(row),
                TargetSheet.Sentence.of(
                        row.getString("sentence"),
                        row.getInt("start_offset") - sentenceStart,
                        row.getInt("end_offset") - sentenceStart),
                row.getString("literal_reading"),
                TargetStatus.valueOf(row.getString("status")),
                task == null ? List.of() : units.of(List.of(task)).getOrDefault(task, List.of()),
                same.stream()
                        .filter(place -> place.id().equals(original))
                        .map(Place::statement)
                        .findFirst()
                        .orElse(null),
                same.stream()
                        .filter(place -> !place.id().equals(id) && !place.id().equals(original))
                        .map(Place::statement)
                        .toList(),
                revisions);
    }

    private static TargetSheet.TaskLink taskLink(UUID task, ResultSet row) throws SQLException {
        return new TargetSheet.TaskLink(
                new TaskId(task), row.getInt("task_ordinal"), row.getString("task_path"), row.getString("task_title"));
    }

    private record Place(UUID id, @Nullable String place, String sentence) {

        TargetSheet.Statement statement() {
            return new TargetSheet.Statement(new TargetId(id), place, sentence);
        }
    }
}
