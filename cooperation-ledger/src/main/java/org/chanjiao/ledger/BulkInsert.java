package org.chanjiao.ledger;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes many items at once, each row as {@link LedgerItem} would. */
@Component
@RequiredArgsConstructor
class BulkInsert {

    private static final int BATCH = 500;
    private static final String ITEM =
            """
            insert into ledger_item (id, type_code, type_version, region_code, owner_id, partner_id, partner_name, title, title_key,
                                     level, state, starts_on, ends_on, quantity, amount, particulars, confirmation, documents, grade,
                                     import_id, saved_at, saved_by, saved_by_name, apart_reason, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 0, 'D', ?, ?, ?, ?, ?, 0)""";
    private static final int[] KINDS = {
        Types.OTHER, Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.OTHER, Types.OTHER, Types.VARCHAR,
                Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.DATE, Types.NUMERIC, Types.NUMERIC,
                Types.VARCHAR,
        Types.VARCHAR, Types.OTHER, Types.TIMESTAMP_WITH_TIMEZONE, Types.OTHER, Types.VARCHAR, Types.VARCHAR
    };

    private final JdbcTemplate database;
    private final JsonMapper json;
    private final Sealing sealing;

    void write(LedgerType type, List<SheetCheck.Fit> rows, ImportId source, Person by, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<SheetCheck.Fit> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            List<Object[]> items = new ArrayList<>();
            List<Object[]> keys = new ArrayList<>();
            for (SheetCheck.Fit row : batch) {
                UUID id = UUID.randomUUID();
                items.add(item(id, type, row, source, by, now));
                row.digests().forEach(digest -> keys.add(new Object[] {id, type.code(), digest}));
            }
            database.batchUpdate(ITEM, items, KINDS);
            database.batchUpdate("insert into ledger_item_key (item_id, type_code, digest) values (?, ?, ?)", keys);
        }
    }

    private Object[] item(
            UUID id, LedgerType type, SheetCheck.Fit row, ImportId source, Person by, OffsetDateTime now) {
        Entry entry = row.entry();
        CoreValues core = CoreValues.of(type, entry);
        boolean asks = type.asksPartner() && entry.partnerName() != null;
        return new Object[] {
            id,
            type.code(),
            type.version(),
            entry.owner().region().value(),
            entry.owner().id().value(),
            entry.partner() == null ? null : entry.partner().value(),
            entry.partnerName(),
            core.title(),
            TitleKey.of(core.title()),
            core.level(),
            core.state(),
            core.startsOn(),
            core.endsOn(),
            core.quantity(),
            core.amount(),
            json.writeValueAsString(sealing.particulars(type, entry)),
            (asks ? ConfirmationState.WAITING : ConfirmationState.NOT_ASKED).name(),
            source.value(),
            now,
            by.accountId().value(),
            by.name(),
            row.apart()
        };
    }
}
