package org.chanjiao.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.ImportedTable;
import org.chanjiao.formats.table.MarkedWorkbook;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.formats.table.TableTemplate;
import org.chanjiao.formats.table.UnreadableTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Workbooks into ledgers: looked at row by row first, then written at one stroke, and undone at one stroke. */
@Service
@RequiredArgsConstructor
public class LedgerImports {

    private static final int SHOWN = 10;

    private final LedgerTypes types;
    private final ImportRows rows;
    private final SheetCheck check;
    private final BulkInsert bulk;
    private final ImportRunner runner;
    private final Access access;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The workbook to fill in, with drop-downs, notes and the version it was made from. */
    public void template(String typeCode, OutputStream out) throws IOException {
        LedgerWorkbook.template(types.get(typeCode)).write(out);
    }

    /** Takes a workbook in; it is looked at in the background. */
    public ImportId receive(String typeCode, String fileName, byte[] workbook, Person person) {
        access.require(person, Permission.WRITE_LEDGER);
        LedgerType type = types.get(typeCode);
        ImportId id = rows.insert(type, fileName, workbook, person);
        runner.later(id, () -> look(id, type, workbook, person));
        return id;
    }

    /** @throws UnknownImport when the person uploaded no such workbook */
    public ImportView view(ImportId id, Person person) {
        return rows.find(id, person).orElseThrow(UnknownImport::new);
    }

    /** @throws UnknownImport when the upload is not one to that ledger */
    public void requireIn(String type, ImportId id) {
        if (rows.type(id).filter(type::equals).isEmpty()) {
            throw new UnknownImport();
        }
    }

    /** The person's latest uploads to a ledger. */
    public List<ImportView> latest(String typeCode, Person person) {
        return rows.latest(typeCode, person, SHOWN);
    }

    /**
     * Writes what was looked at, in the background, all in one transaction.
     *
     * @param validOnly leave faulty rows out; otherwise a single faulty row keeps everything out
     * @throws OptimisticLockingFailureException when it is being written already, or rows are faulty and must not be
     */
    public void write(ImportId id, boolean validOnly, Person person) {
        ImportView seen = view(id, person);
        boolean restart = seen.interrupted() && seen.status() == ImportStatus.WRITING;
        ImportStatus from = restart ? ImportStatus.WRITING : ImportStatus.CHECKED;
        if (!validOnly && seen.faulty() > 0 || !rows.move(id, from, ImportStatus.WRITING)) {
            throw new OptimisticLockingFailureException("Not to be written now: " + id);
        }
        LedgerType type = types.get(seen.type(), seen.typeVersion());
        runner.later(id, () -> put(seen, type, validOnly, person));
    }

    /** The person's own workbook with the reasons in a last column and the faulty rows coloured. */
    public void faulty(ImportId id, Person person, OutputStream out) throws IOException {
        ImportView seen = view(id, person);
        byte[] workbook = rows.file(id);
        MarkedWorkbook.write(
                workbook, table(types.get(seen.type(), seen.typeVersion()), workbook), seen.reasons(), out);
    }

    /** The faulty rows alone with their reasons: mended, they can be uploaded by themselves. */
    public void faultyRows(ImportId id, Person person, OutputStream out) throws IOException {
        ImportView seen = view(id, person);
        ImportedTable table = table(types.get(seen.type(), seen.typeVersion()), rows.file(id));
        MarkedWorkbook.writeFaultyRows(table, seen.reasons(), out);
    }

    /**
     * Takes out what a workbook wrote; items somebody has changed, reviewed or confirmed since stay.
     *
     * @return how many items went
     */
    public int undo(ImportId id, Person person) {
        ImportView seen = view(id, person);
        Integer undone = transaction.execute(status -> {
            if (!rows.move(id, ImportStatus.WRITTEN, ImportStatus.UNDONE)) {
                throw new OptimisticLockingFailureException("Not written: " + id);
            }
            int items = database.sql(
                            """
                    update ledger_item set voided_at = ?, void_reason = '撤销导入', version = version + 1
                    where import_id = ? and voided_at is null and version = 0""")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                    .update();
            events.publishEvent(new ItemsImported(id, seen.type(), items, true, person.name(), seen.fileName()));
            return items;
        });
        return undone == null ? 0 : undone;
    }

    private void look(ImportId id, LedgerType type, byte[] workbook, Person person) {
        try {
            requireVersion(type, workbook);
            ImportedTable table = table(type, workbook);
            int total = table.rows().size();
            rows.progress(id, 0, total);
            SheetCheck.Outcome outcome =
                    check.check(type, table, person, Map.of(), done -> rows.progress(id, done, total));
            rows.checked(id, total, outcome);
        } catch (UnreadableTable | WrongTemplate unreadable) {
            rows.refused(id, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException failed) {
            rows.refused(id, "检查时出错，没有写入任何内容。请稍后重新上传。");
            throw failed;
        }
    }

    /** Looks once more, because the ledger may have grown since, and writes. */
    private void put(ImportView seen, LedgerType type, boolean validOnly, Person person) {
        try {
            ImportedTable table = table(type, rows.file(seen.id()));
            int total = table.rows().size();
            SheetCheck.Outcome outcome = check.check(
                    type, table, person, rows.kept(seen.id()), done -> rows.progress(seen.id(), done, total));
            if (!validOnly && !outcome.reasons().isEmpty()) {
                rows.checked(seen.id(), total, outcome);
                return;
            }
            write(seen, type, outcome.fit(), person);
        } catch (RuntimeException failed) {
            rows.refused(seen.id(), "写入时出错，已全部撤回，没有写入任何内容。请重新上传。");
            throw failed;
        }
    }

    private void write(ImportView seen, LedgerType type, List<SheetCheck.Fit> fit, Person person) {
        transaction.executeWithoutResult(status -> {
            bulk.write(type, fit, seen.id(), person, clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.written(seen.id(), fit.size());
            events.publishEvent(
                    new ItemsImported(seen.id(), type.code(), fit.size(), false, person.name(), seen.fileName()));
        });
    }

    private static ImportedTable table(LedgerType type, byte[] workbook) {
        return new TableImport().read(workbook, LedgerWorkbook.headings(type));
    }

    /** A template of another ledger is refused; one of an older version is read by its headings. */
    private static void requireVersion(LedgerType type, byte[] workbook) {
        String key = TableTemplate.keyOf(workbook).orElse("");
        if (!key.isEmpty() && !key.startsWith(type.code() + "#")) {
            throw new WrongTemplate(type.name());
        }
    }
}
