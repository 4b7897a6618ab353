package org.chanjiao.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of types. A version never changes, so each is read once. */
@Component
@RequiredArgsConstructor
class LedgerTypeRows {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Map<String, LedgerType> known = new ConcurrentHashMap<>();

    /** Where a type's newest version came from, and its digest. */
    record Head(String code, int version, String source, String digest) {

        String key() {
            return code + "#" + version;
        }
    }

    /** The newest version of every type. */
    List<Head> heads() {
        return database.sql(
                        "select distinct on (code) code, version, source, digest from ledger_type order by code, version desc")
                .query(Head.class)
                .list();
    }

    /** Every type in its newest version; definitions not read before come in one statement. */
    List<LedgerType> newest() {
        List<Head> heads = heads();
        if (!heads.stream().allMatch(head -> known.containsKey(head.key()))) {
            database.sql("select distinct on (code) code || '#' || version as key, definition::text as definition"
                            + " from ledger_type order by code, version desc")
                    .query((RowCallbackHandler) row -> {
                        String definition = row.getString("definition");
                        known.computeIfAbsent(row.getString("key"), key -> definition(definition));
                    });
        }
        return heads.stream().map(head -> get(head.code(), head.version())).toList();
    }

    Optional<Head> head(String code) {
        return database.sql(
                        "select code, version, source, digest from ledger_type where code = ? order by version desc limit 1")
                .param(code)
                .query(Head.class)
                .optional();
    }

    LedgerType get(String code, int version) {
        return known.computeIfAbsent(code + "#" + version, key -> read(code, version));
    }

    void insert(LedgerType type, String source, String digest, Instant at, String by) {
        database.sql(
                        """
                insert into ledger_type (code, version, name, definition, source, digest, written_at, written_by)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        type.code(),
                        type.version(),
                        type.name(),
                        json.writeValueAsString(type),
                        source,
                        digest,
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    private LedgerType read(String code, int version) {
        String definition = database.sql("select definition::text from ledger_type where code = ? and version = ?")
                .params(code, version)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownLedgerType(code));
        return definition(definition);
    }

    private LedgerType definition(String text) {
        return TypeReader.read(json.readValue(text, Map.class));
    }
}
