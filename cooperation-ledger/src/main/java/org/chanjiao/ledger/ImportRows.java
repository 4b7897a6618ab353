package org.chanjiao.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of uploads. Each statement stands alone, so that a page sees how far a job is. */
@Component
@RequiredArgsConstructor
class ImportRows {

    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final TypeReference<Map<Integer, String>> REASONS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Twin>> TWINS = new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, type_code, type_version, file_name, status, total, done, valid, written, reasons::text as reasons, message,
                   uploaded_at, touched_at from ledger_import
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ImportId insert(LedgerType type, String fileName, byte[] file, Person person) {
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                insert into ledger_import (id, type_code, type_version, unit_id, file_name, file, status, total, done, valid,
                                           written, reasons, uploaded_at, uploaded_by, uploader_name, touched_at)
                values (:id, :type, :version, :unit, :name, :file, 'CHECKING', 0, 0, 0, 0, '{}', :now, :by, :byName, :now)""")
                .param("id", id)
                .param("type", type.code())
                .param("version", type.version())
                .param("unit", person.organisationId().value())
                .param("name", fileName)
                .param("file", file)
                .param("now", now())
                .param("by", person.accountId().value())
                .param("byName", person.name())
                .update();
        return new ImportId(id);
    }

    byte[] file(ImportId id) {
        return database.sql("select file from ledger_import where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    Optional<String> type(ImportId id) {
        return database.sql("select type_code from ledger_import where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    Optional<ImportView> find(ImportId id, Person person) {
        return database.sql(SELECT + " where id = ? and uploaded_by = ?")
                .params(id.value(), person.accountId().value())
                .query((row, number) -> view(row))
                .optional();
    }

    List<ImportView> latest(String type, Person person, int limit) {
        return database.sql(SELECT + " where type_code = ? and uploaded_by = ? order by uploaded_at desc limit ?")
                .params(type, person.accountId().value(), limit)
                .query((row, number) -> view(row))
                .list();
    }

    void progress(ImportId id, int done, int total) {
        database.sql("update ledger_import set done = ?, total = ?, touched_at = ? where id = ?")
                .params(done, total, now(), id.value())
                .update();
    }

    Map<Integer, Twin> twins(ImportId id) {
        return json.readValue(column("twins", id), TWINS);
    }

    Map<Integer, String> kept(ImportId id) {
        return json.readValue(column("kept", id), REASONS);
    }

    private String column(String name, ImportId id) {
        return database.sql("select " + name + "::text from ledger_import where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** What is to become of rows with a twin; false when nobody is asked any more. */
    boolean decided(ImportId id, Map<Integer, String> kept, Map<Integer, String> reasons) {
        return database.sql(
                                """
                update ledger_import set kept = :kept::jsonb, reasons = :reasons::jsonb, valid = total - :faulty, touched_at = :now
                where id = :id and status = 'CHECKED'""")
                        .param("kept", json.writeValueAsString(kept))
                        .param("reasons", json.writeValueAsString(reasons))
                        .param("faulty", reasons.size())
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void checked(ImportId id, int total, SheetCheck.Outcome outcome) {
        Map<Integer, String> reasons = outcome.reasons();
        database.sql(
                        """
                update ledger_import set status = 'CHECKED', total = :total, done = :total, valid = :valid, reasons = :reasons::jsonb,
                       twins = :twins::jsonb, touched_at = :now where id = :id""")
                .param("total", total)
                .param("valid", total - reasons.size())
                .param("reasons", json.writeValueAsString(reasons))
                .param("twins", json.writeValueAsString(outcome.twins()))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void refused(ImportId id, String message) {
        database.sql("update ledger_import set status = 'REFUSED', message = ?, touched_at = ? where id = ?")
                .params(message, now(), id.value())
                .update();
    }

    /** Moves it on if it still stands where the caller thinks; a second press finds it moved. */
    boolean move(ImportId id, ImportStatus from, ImportStatus to) {
        return database.sql("update ledger_import set status = ?, done = 0, touched_at = ? where id = ? and status = ?")
                        .params(to.name(), now(), id.value(), from.name())
                        .update()
                == 1;
    }

    void written(ImportId id, int items) {
        database.sql(
                        "update ledger_import set status = 'WRITTEN', written = ?, done = total, touched_at = ? where id = ?")
                .params(items, now(), id.value())
                .update();
    }

    private ImportView view(ResultSet row) throws SQLException {
        ImportStatus status = ImportStatus.valueOf(row.getString("status"));
        Instant touched = instant(row, "touched_at");
        boolean silent = status.isRunning() && touched.isBefore(clock.instant().minus(SILENT));
        return new ImportView(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("type_code"),
                row.getInt("type_version"),
                row.getString("file_name"),
                status,
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("valid"),
                row.getInt("written"),
                new TreeMap<>(json.readValue(row.getString("reasons"), REASONS)),
                message(row),
                instant(row, "uploaded_at"),
                status.isRunning() && !silent,
                silent);
    }

    private static @Nullable String message(ResultSet row) throws SQLException {
        return row.getString("message");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
