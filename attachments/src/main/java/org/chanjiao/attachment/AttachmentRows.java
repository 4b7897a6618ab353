package org.chanjiao.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of attachments and contents. */
@Component
@RequiredArgsConstructor
class AttachmentRows {

    private static final String SELECT =
            """
            select a.*, c.digest, c.length,
                   (select count(*) from attachment o where o.content_id = a.content_id and o.removed_at is null
                       and (o.subject_type, o.subject_id) <> (a.subject_type, a.subject_id)) as elsewhere
              from attachment a join attachment_content c on c.id = a.content_id
            """;

    private final JdbcClient database;

    /** An attachment with what it is attached to and where its bytes are. */
    record Row(Subject subject, ContentId content, AttachmentView view) {}

    /** The new content's id; empty when the region has these bytes already. */
    boolean keepContent(ContentId id, RegionCode region, Spooled file, Instant at) {
        return database.sql(
                                """
                        insert into attachment_content (id, region_code, digest, length, stored_at) values (?, ?, ?, ?, ?)
                        on conflict on constraint uq_attachment_content_digest do nothing""")
                        .params(id.value(), region.value(), file.digest(), file.length(), utc(at))
                        .update()
                == 1;
    }

    ContentId content(RegionCode region, String digest) {
        return new ContentId(database.sql("select id from attachment_content where region_code = ? and digest = ?")
                .params(region.value(), digest)
                .query(UUID.class)
                .single());
    }

    /** Whether it was written; false when the same bytes stand on the thing already. */
    boolean insert(
            AttachmentId id,
            NewAttachment fresh,
            Place place,
            ContentId content,
            FileKind kind,
            Person by,
            Instant at) {
        return database.sql(
                                """
                        insert into attachment (id, subject_type, subject_id, region_code, owner_id, content_id, file_name,
                                                kind, attached_at, attached_by, attached_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (subject_type, subject_id, content_id) where removed_at is null do nothing""")
                        .params(
                                id.value(),
                                fresh.subject().type(),
                                fresh.subject().id(),
                                place.region().value(),
                                place.owner().value(),
                                content.value(),
                                fresh.fileName(),
                                kind.name(),
                                utc(at),
                                by.accountId().value(),
                                by.name())
                        .update()
                == 1;
    }

    List<AttachmentView> of(Subject subject) {
        return database.sql(SELECT + " where a.subject_type = ? and a.subject_id = ? order by a.attached_at, a.id")
                .params(subject.type(), subject.id())
                .query((row, number) -> view(row))
                .list();
    }

    Optional<Row> find(AttachmentId id) {
        return database.sql(SELECT + " where a.id = ?")
                .param(id.value())
                .query((row, number) -> new Row(
                        new Subject(row.getString("subject_type"), row.getString("subject_id")),
                        new ContentId(row.getObject("content_id", UUID.class)),
                        view(row)))
                .optional();
    }

    boolean remove(AttachmentId id, String reason, Person by, Instant at) {
        return database.sql(
                                """
                        update attachment set removed_at = ?, removed_name = ?, removal_reason = ?
                         where id = ? and removed_at is null""")
                        .params(utc(at), by.name(), reason, id.value())
                        .update()
                == 1;
    }

    boolean lock(Subject subject, Instant at) {
        return database.sql(
                                """
                        insert into attachment_lock (subject_type, subject_id, locked_at) values (?, ?, ?)
                        on conflict do nothing""")
                        .params(subject.type(), subject.id(), utc(at))
                        .update()
                == 1;
    }

    boolean unlock(Subject subject) {
        return database.sql("delete from attachment_lock where subject_type = ? and subject_id = ?")
                        .params(subject.type(), subject.id())
                        .update()
                == 1;
    }

    boolean locked(Subject subject) {
        return database.sql("select count(*) from attachment_lock where subject_type = ? and subject_id = ?")
                        .params(subject.type(), subject.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        return new AttachmentView(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("length"),
                row.getString("digest"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                row.getString("attached_name"),
                row.getInt("elsewhere"),
                instant(row.getObject("removed_at", OffsetDateTime.class)),
                row.getString("removed_name"),
                row.getString("removal_reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
