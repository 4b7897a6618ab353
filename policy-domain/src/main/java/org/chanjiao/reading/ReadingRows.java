package org.chanjiao.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.draft.DraftId;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.policy.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of readings. Each step is written by itself, so that a page sees how far a reading is. */
@Component
@RequiredArgsConstructor
class ReadingRows {

    /** A reader that said nothing for so long is gone; it speaks every few seconds. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private static final String SELECT =
            """
            select id, desk_region, file_name, status, characters, message, draft_id, policy_id, received_at, receiver_name, beat_at
            from document_reading
            """;

    private final JdbcClient database;
    private final Clock clock;

    /** What is to be read: the bytes of a file with its name, or pasted words. */
    record Paper(@Nullable String fileName, byte[] content, @Nullable UUID corrects) {}

    void insert(DraftId id, Paper paper, Person clerk) {
        database.sql(
                        """
                        insert into document_reading (id, desk_region, file_name, content, corrects, status,
                                                      received_at, received_by, receiver_name, beat_at)
                        values (:id, :desk, :name, :content, :corrects, 'WAITING', :now, :by, :byName, :now)
                        """)
                .param("id", id.value())
                .param("desk", clerk.regionCode().value())
                .param("name", paper.fileName())
                .param("content", paper.content())
                .param("corrects", paper.corrects())
                .param("now", now())
                .param("by", clerk.accountId().value())
                .param("byName", clerk.name())
                .update();
    }

    Paper paper(DraftId id) {
        return database.sql("select file_name, content, corrects from document_reading where id = ?")
                .param(id.value())
                .query((row, number) -> new Paper(row.getString(1), row.getBytes(2), row.getObject(3, UUID.class)))
                .single();
    }

    Optional<ReadingView> find(DraftId id) {
        return database.sql(SELECT + " where id = ?")
                .param(id.value())
                .query((row, number) -> view(row))
                .optional();
    }

    /** What waits, runs or went wrong at a desk, the latest first. */
    List<ReadingView> unfinished(RegionCode desk) {
        return database.sql(SELECT
                        + " where status in ('WAITING', 'EXTRACTING', 'DRAFTING', 'REFUSED', 'FAILED') and desk_region like ?"
                        + " order by received_at desc limit 50")
                .param(desk.prefix() + "%")
                .query((row, number) -> view(row))
                .list();
    }

    /** Goes one step on, unless somebody was faster. */
    boolean move(DraftId id, ReadingStatus from, ReadingStatus to) {
        return database.sql("update document_reading set status = ?, beat_at = ? where id = ? and status = ?")
                        .params(to.name(), now(), id.value(), from.name())
                        .update()
                == 1;
    }

    void drafting(DraftId id, int characters) {
        database.sql("update document_reading set status = 'DRAFTING', characters = ?, beat_at = ? where id = ?")
                .params(characters, now(), id.value())
                .update();
    }

    /** The end of it: nothing is left to read, and the bytes go, which the draft has by now. */
    void finish(
            DraftId id,
            ReadingStatus end,
            @Nullable DraftId draft,
            @Nullable PolicyId policy,
            @Nullable String message) {
        database.sql(
                        """
                        update document_reading set status = :end, draft_id = :draft, policy_id = :policy, message = :message,
                                                    content = null where id = :id
                        """)
                .param("end", end.name())
                .param("draft", draft == null ? null : draft.value())
                .param("policy", policy == null ? null : policy.value())
                .param("message", message)
                .param("id", id.value())
                .update();
    }

    void refuse(DraftId id, String message) {
        database.sql("update document_reading set status = 'REFUSED', message = ?, content = null where id = ?")
                .params(message, id.value())
                .update();
    }

    /** Says that these are still being worked on. */
    void beat(Collection<DraftId> ids) {
        database.sql("update document_reading set beat_at = :now where id in (:ids)")
                .param("now", now())
                .param("ids", ids.stream().map(DraftId::value).toList())
                .update();
    }

    private ReadingView view(ResultSet row) throws SQLException {
        ReadingStatus status = ReadingStatus.valueOf(row.getString("status"));
        UUID draft = row.getObject("draft_id", UUID.class);
        UUID policy = row.getObject("policy_id", UUID.class);
        OffsetDateTime heard = row.getObject("beat_at", OffsetDateTime.class);
        return new ReadingView(
                new DraftId(row.getObject("id", UUID.class)),
                RegionCode.of(row.getString("desk_region")),
                row.getString("file_name"),
                status,
                row.getObject("characters", Integer.class),
                row.getString("message"),
                draft == null ? null : new DraftId(draft),
                policy == null ? null : new PolicyId(policy),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("receiver_name"),
                status.running() && heard.toInstant().plus(SILENT).isBefore(clock.instant()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
