package org.chanjiao.confirmation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers that disagree, and how they were settled. */
@Component
@RequiredArgsConstructor
class DisputeRows {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String OPEN =
            """
            select c.id, c.item_id, c.answer, c.corrections::text as corrections, i.region_code from ledger_confirmation c
            join ledger_item i on i.id = c.item_id and i.voided_at is null and i.confirmation in ('CORRECTED', 'DENIED')
            where c.answer in ('CORRECTED', 'DENIED') and c.settlement is null
              and not exists (select from ledger_confirmation later where later.item_id = c.item_id
                              and later.answered_at > c.answered_at)
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    /** The answer that nobody has settled yet. */
    record Unsettled(UUID id, UUID item, Answer answer, Map<String, String> corrections, String region) {}

    List<Unsettled> open(String prefix, int limit) {
        return database.sql(OPEN + " and i.region_code like ? order by c.answered_at desc, c.id limit ?")
                .params(prefix + "%", limit)
                .query(this::unsettled)
                .list();
    }

    Optional<Unsettled> lock(UUID item) {
        return database.sql(OPEN + " and c.item_id = ? for update of c")
                .param(item)
                .query(this::unsettled)
                .optional();
    }

    List<Dispute.Moment> history(UUID item) {
        return database.sql(
                        """
                select asked_at, answer, note, answered_by, answered_at, settlement, settled_reason, settled_by, settled_at
                from ledger_confirmation where item_id = ? order by asked_at desc, id""")
                .param(item)
                .query((row, number) -> new Dispute.Moment(
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        constant(row, "answer", Answer.class),
                        row.getString("note"),
                        row.getString("answered_by"),
                        instant(row, "answered_at"),
                        constant(row, "settlement", Settlement.class),
                        row.getString("settled_reason"),
                        row.getString("settled_by"),
                        instant(row, "settled_at")))
                .list();
    }

    void settle(UUID id, Settlement settlement, String reason, String by, Instant at) {
        database.sql(
                        """
                update ledger_confirmation set settlement = ?, settled_reason = ?, settled_by = ?, settled_at = ? where id = ?""")
                .params(settlement.name(), reason, by, at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private Unsettled unsettled(ResultSet row, int number) throws SQLException {
        return new Unsettled(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                Answer.valueOf(row.getString("answer")),
                json.readValue(row.getString("corrections"), VALUES),
                row.getString("region_code"));
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> kinds)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(kinds, name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
