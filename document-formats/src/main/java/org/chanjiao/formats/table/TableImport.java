package org.chanjiao.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chanjiao.formats.table.UnreadableTable.Reason;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads workbooks that people filled in, tolerant of the habits of Excel and WPS. Thread-safe. */
public final class TableImport {

    private final WorkbookLimits limits;

    public TableImport() {
        this(WorkbookLimits.DEFAULT);
    }

    public TableImport(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the rows under the headings.
     *
     * @throws UnreadableTable where the file is no workbook, is too large, or has no such headings or no rows
     */
    public ImportedTable read(byte[] workbook, Headings headings) {
        WorkbookGuard.check(workbook, limits);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, true))) {
            return read(book, headings);
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The reader meets malformed parts with whatever exception comes first.
            throw new UnreadableTable(broken, Reason.BROKEN);
        }
    }

    private ImportedTable read(ReadableWorkbook book, Headings headings) throws IOException {
        List<Sheet> sheets;
        try (Stream<Sheet> all = book.getSheets()) {
            sheets = all.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        }
        List<String> missing = headings.required();
        for (Sheet sheet : sheets) {
            List<SheetRow> rows = rows(book, sheet);
            HeadingRow found = HeadingRow.find(rows, headings);
            List<String> absent = found.missing(headings);
            if (absent.isEmpty()) {
                return nonEmpty(
                        new ImportedTable(sheet.getName(), found.number(), found.headings(), found.rowsBelow(rows)));
            }
            missing = absent.size() < missing.size() ? absent : missing;
        }
        throw new UnreadableTable(Reason.NO_HEADING, String.join("、", missing));
    }

    private List<SheetRow> rows(ReadableWorkbook book, Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<SheetRow> filled = rows.map(row -> SheetRow.of(row, book.isDate1904()))
                    .flatMap(Optional::stream)
                    .limit((long) limits.rows() + 1)
                    .toList();
            if (filled.size() > limits.rows()) {
                throw new UnreadableTable(Reason.TOO_MANY_ROWS, limits.rows());
            }
            return filled;
        }
    }

    private static ImportedTable nonEmpty(ImportedTable table) {
        if (table.rows().isEmpty()) {
            throw new UnreadableTable(Reason.NO_ROWS);
        }
        return table;
    }
}
