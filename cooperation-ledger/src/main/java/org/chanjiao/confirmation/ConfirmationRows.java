package org.chanjiao.confirmation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.ConfirmationState;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of questions and answers. */
@Component
@RequiredArgsConstructor
class ConfirmationRows {

    private static final int MOST = 200;
    private static final String OPEN =
            """
            select c.id, c.item_id, c.partner_id, c.partner_name from ledger_confirmation c
            join ledger_item i on i.id = c.item_id and i.voided_at is null
            where c.answer is null and c.superseded_at is null
            """;

    private final JdbcClient database;

    void supersede(LedgerItemId item, Instant at) {
        database.sql(
                        "update ledger_confirmation set superseded_at = ? where item_id = ? and answer is null and superseded_at is null")
                .params(utc(at), item.value())
                .update();
    }

    void ask(LedgerItemId item, Instant at) {
        database.sql(
                        """
                insert into ledger_confirmation (id, item_id, partner_id, partner_name, asked_at)
                select :id, i.id, i.partner_id, i.partner_name, :at from ledger_item i where i.id = :item""")
                .param("id", UUID.randomUUID())
                .param("at", utc(at))
                .param("item", item.value())
                .update();
    }

    void ask(ImportId source, Instant at) {
        database.sql(
                        """
                insert into ledger_confirmation (id, item_id, partner_id, partner_name, asked_at)
                select gen_random_uuid(), i.id, i.partner_id, i.partner_name, :at
                from ledger_item i where i.import_id = :source and i.confirmation = 'WAITING'""")
                .param("at", utc(at))
                .param("source", source.value())
                .update();
    }

    List<Open> open(OrganisationId partner) {
        return database.sql(OPEN + " and c.partner_id = ? order by c.asked_at, c.id limit ?")
                .params(partner.value(), MOST)
                .query(Open.class)
                .list();
    }

    long countOpen(OrganisationId partner) {
        return database.sql("select count(*) from (" + OPEN + " and c.partner_id = ?) open")
                .param(partner.value())
                .query(Long.class)
                .single();
    }

    Optional<Open> find(ConfirmationId id) {
        return database.sql(OPEN + " and c.id = ? for update of c")
                .param(id.value())
                .query(Open.class)
                .optional();
    }

    Optional<Open> openOf(LedgerItemId item) {
        return database.sql(OPEN + " and c.item_id = ? order by c.asked_at desc limit 1")
                .param(item.value())
                .query(Open.class)
                .optional();
    }

    Optional<Open> byToken(String hash, Instant now) {
        return database.sql(OPEN + " and c.token_hash = ? and c.expires_at > ?")
                .params(hash, utc(now))
                .query(Open.class)
                .optional();
    }

    void tie(Open open, OneTimeLink link) {
        database.sql("update ledger_confirmation set token_hash = ?, expires_at = ? where id = ?")
                .params(OneTimeLink.hash(link.token()), utc(link.expiresAt()), open.id())
                .update();
    }

    /** @throws UnknownQuestion when somebody answered it a moment ago */
    void answer(UUID id, Answer answer, String note, String by, Instant at) {
        int answered = database.sql(
                        """
                update ledger_confirmation set answer = ?, note = ?, answered_by = ?, answered_at = ?
                where id = ? and answer is null and superseded_at is null""")
                .params(answer.name(), note, by, utc(at), id)
                .update();
        if (answered == 0) {
            throw new UnknownQuestion();
        }
    }

    List<Dispute> disputes(String prefix) {
        return database.sql(
                        """
                select i.id, i.type_code, t.name as ledger, i.title, o.name as owner, i.partner_name, i.confirmation,
                       i.confirmation_note, c.answered_at
                from ledger_item i join organisation o on o.id = i.owner_id
                join ledger_type t on t.code = i.type_code and t.version = i.type_version
                left join lateral (select answered_at from ledger_confirmation a where a.item_id = i.id and a.answer is not null
                                   order by a.answered_at desc limit 1) c on true
                where i.voided_at is null and i.confirmation in ('CORRECTED', 'DENIED') and i.region_code like ?
                order by c.answered_at desc nulls last, i.id limit ?""")
                .params(prefix + "%", MOST)
                .query((row, number) -> new Dispute(
                        row.getObject("id", UUID.class),
                        row.getString("type_code"),
                        row.getString("ledger"),
                        row.getString("title"),
                        row.getString("owner"),
                        row.getString("partner_name"),
                        ConfirmationState.valueOf(row.getString("confirmation")),
                        row.getString("confirmation_note"),
                        instant(row.getObject("answered_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
