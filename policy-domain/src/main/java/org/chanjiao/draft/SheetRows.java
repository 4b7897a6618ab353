package org.chanjiao.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chanjiao.draft.DraftSheet.Header;
import org.chanjiao.draft.DraftSheet.QuestionRow;
import org.chanjiao.draft.DraftSheet.SectionRow;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftSheet.Twin;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.DocumentHead;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;
import org.chanjiao.policy.Span;
import org.chanjiao.target.CommitmentColumns;
import org.chanjiao.task.ResponsibilityRole;
import org.chanjiao.task.TaskKind;
import org.jspecify.annotations.Nullable;

/** Rows of the draft tables as records. */
final class SheetRows {
    private SheetRows() {}

    record HeadAndText(Header header, String text) {}

    static HeadAndText headAndText(ResultSet row, int number) throws SQLException {
        UUID revises = row.getObject("revises", UUID.class);
        UUID published = row.getObject("published_as", UUID.class);
        Header header = new Header(
                new DraftId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                RegionCode.of(row.getString("desk_region")),
                RegionCode.of(row.getString("region_code")),
                row.getString("full_path"),
                row.getString("desk_path"),
                head(row),
                row.getString("file_name"),
                revises == null ? null : new PolicyId(revises),
                row.getString("revises_title"),
                row.getBoolean("overtaken"),
                twin(row),
                DraftStatus.valueOf(row.getString("status")),
                published == null ? null : new PolicyId(published),
                row.getString("opened_by"),
                instant(row, "opened_at"),
                row.getObject("editor_id", UUID.class),
                row.getString("editor_name"),
                hand(row));
        return new HeadAndText(header, row.getString("text"));
    }

    private static @Nullable Twin twin(ResultSet row) throws SQLException {
        UUID twin = row.getObject("twin_id", UUID.class);
        return twin == null ? null : new Twin(new DraftId(twin), row.getString("twin_editor"));
    }

    private static DocumentHead head(ResultSet row) throws SQLException {
        return new DocumentHead(
                PolicyLevel.valueOf(row.getString("level")),
                row.getString("title"),
                row.getString("notice_title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("topic"),
                row.getString("addressees"));
    }

    static SectionRow section(ResultSet row) throws SQLException {
        return new SectionRow(
                id(row, "id"),
                row.getLong("version"),
                row.getString("path"),
                row.getString("title"),
                span(row, "start_offset", "end_offset"),
                Decision.valueOf(row.getString("decision")),
                hand(row));
    }

    static TaskRow task(ResultSet row, List<DraftUnit> units) throws SQLException {
        return new TaskRow(
                id(row, "id"),
                row.getLong("version"),
                new TaskWording(row.getString("path"), row.getString("title"), TaskKind.valueOf(row.getString("kind"))),
                span(row, "start_offset", "end_offset"),
                row.getObject("keeps", UUID.class),
                idOrNull(row, "merged_into"),
                Decision.valueOf(row.getString("decision")),
                hand(row),
                units);
    }

    static DraftUnit unit(ResultSet row) throws SQLException {
        return new DraftUnit(
                row.getString("name"),
                row.getString("as_written"),
                ResponsibilityRole.valueOf(row.getString("role")),
                row.getBoolean("collective"),
                row.getObject("start_offset", Integer.class),
                row.getObject("end_offset", Integer.class),
                row.getObject("segment", Integer.class));
    }

    static TargetRow target(ResultSet row) throws SQLException {
        return new TargetRow(
                id(row, "id"),
                row.getLong("version"),
                idOrNull(row, "task_id"),
                row.getString("section_path"),
                row.getString("phrase"),
                span(row, "start_offset", "end_offset"),
                span(row, "sentence_start", "sentence_end"),
                CommitmentColumns.read(row),
                idOrNull(row, "duplicate_of"),
                row.getString("literal_reading"),
                row.getObject("keeps", UUID.class),
                idOrNull(row, "merged_into"),
                Decision.valueOf(row.getString("decision")),
                hand(row));
    }

    static QuestionRow question(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new QuestionRow(
                id(row, "id"),
                QuestionKind.valueOf(row.getString("kind")),
                idOrNull(row, "task_id"),
                idOrNull(row, "target_id"),
                idOrNull(row, "unit_name_id"),
                span(row, "start_offset", "end_offset"),
                row.getString("as_written"),
                row.getString("suggestion"),
                row.getString("reason"),
                row.getBigDecimal("literal_low"),
                row.getBigDecimal("literal_high"),
                row.getBoolean("dropped"),
                answer == null ? null : Answer.valueOf(answer),
                row.getString("answer_text"),
                answeredAt == null ? null : answeredAt.toInstant(),
                row.getString("answered_by"));
    }

    static CitedDocument citation(ResultSet row) throws SQLException {
        return new CitedDocument(row.getString("title"), row.getString("issuer"), row.getString("document_number"));
    }

    static DraftItemId id(ResultSet row, String column) throws SQLException {
        return new DraftItemId(row.getObject(column, UUID.class));
    }

    private static @Nullable DraftItemId idOrNull(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new DraftItemId(id);
    }

    private static Span span(ResultSet row, String start, String end) throws SQLException {
        return new Span(row.getInt(start), row.getInt(end));
    }

    private static Hand hand(ResultSet row) throws SQLException {
        return new Hand(row.getString("touched_by"), instant(row, "touched_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
