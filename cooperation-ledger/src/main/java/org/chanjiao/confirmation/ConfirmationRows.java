package org.chanjiao.confirmation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

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
    private final JsonMapper json;

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
    void answer(UUID id, Reply reply, Map<String, String> corrections, String by, Instant at) {
        int answered = database.sql(
                        """
                update ledger_confirmation set answer = ?, note = ?, corrections = ?::jsonb, answered_by = ?, answered_at = ?
                where id = ? and answer is null and superseded_at is null""")
                .params(reply.answer().name(), reply.note(), json.writeValueAsString(corrections), by, utc(at), id)
                .update();
        if (answered == 0) {
            throw new UnknownQuestion();
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
