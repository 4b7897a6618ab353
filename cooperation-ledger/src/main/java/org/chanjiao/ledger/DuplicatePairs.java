package org.chanjiao.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items that were saved although a uniqueness rule says they are the same thing as another one. */
@Component
@RequiredArgsConstructor
class DuplicatePairs {

    private final JdbcClient database;

    List<Lookalike> of(LedgerItemId id) {
        return database.sql(
                        """
                select distinct i.id, i.title, o.name as owner, i.partner_name, i.starts_on, i.saved_by_name
                from ledger_item_key mine
                join ledger_item_key k on k.type_code = mine.type_code and k.digest = mine.digest and k.item_id <> mine.item_id
                join ledger_item i on i.id = k.item_id and i.voided_at is null
                join organisation o on o.id = i.owner_id
                where mine.item_id = ? limit 5""")
                .param(id.value())
                .query((row, number) -> new Lookalike(
                        new LedgerItemId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("owner"),
                        row.getString("partner_name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getString("saved_by_name"),
                        true))
                .list();
    }
}
