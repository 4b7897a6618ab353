package org.chanjiao.scheme;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of schemes. A version never changes, so each is read once. */
@Component
@RequiredArgsConstructor
class SchemeRows {

    private static final String HEAD = "select distinct on (code) code, version, source, digest from scheme ";

    private final JdbcClient database;
    private final Map<String, Scheme> known = new ConcurrentHashMap<>();

    /** Where a scheme's newest version came from, and its digest. */
    record Head(String code, int version, String source, String digest) {}

    /** The newest version of every scheme. */
    List<Head> heads() {
        return database.sql(HEAD + "order by code, version desc")
                .query(Head.class)
                .list();
    }

    Optional<Head> head(String code) {
        return database.sql(HEAD + "where code = ? order by code, version desc")
                .param(code)
                .query(Head.class)
                .optional();
    }

    Scheme get(String code, int version) {
        return known.computeIfAbsent(code + "#" + version, key -> read(code, version));
    }

    /** Every version of one scheme, the newest first. */
    List<SchemeVersion> versions(String code) {
        return database.sql(
                        "select version, written_by, written_at, reason from scheme where code = ? order by version desc")
                .param(code)
                .query((row, number) -> new SchemeVersion(
                        row.getInt("version"),
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    void insert(Scheme scheme, String source, String digest, Instant at, String by, String reason) {
        database.sql(
                        """
                insert into scheme (code, version, name, definition, source, digest, written_at, written_by, reason)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""")
                .params(
                        scheme.code(),
                        scheme.version(),
                        scheme.name(),
                        SchemeReader.json(scheme),
                        source,
                        digest,
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        reason)
                .update();
    }

    private Scheme read(String code, int version) {
        return database.sql("select definition::text from scheme where code = ? and version = ?")
                .params(code, version)
                .query(String.class)
                .optional()
                .map(SchemeReader::readJson)
                .orElseThrow(() -> new UnknownScheme(code));
    }
}
