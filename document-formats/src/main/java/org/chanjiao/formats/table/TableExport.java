package org.chanjiao.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that can be written as a workbook (.xlsx), row by row in constant memory, its heading row frozen, filterable and
 * repeated on every printed page. Rows beyond a sheet's bound go to further sheets.
 *
 * @param title name of the sheet; what a sheet's name cannot hold is replaced
 * @param columns from left to right, at least one
 * @param <R> what a row is
 */
public record TableExport<R>(String title, List<Column<R>> columns) {

    /** The bound of the format, heading row included. */
    static final int ROWS_PER_SHEET = 1_048_576;

    private static final int ROWS_PER_FLUSH = 1000;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final String HEADING_FILL = "D9E2F3";

    public TableExport {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
    }

    /**
     * Writes all rows, and leaves the stream open.
     *
     * @return the number of rows written, without headings
     */
    public long write(OutputStream out, Iterator<? extends R> rows) throws IOException {
        return write(out, rows, ROWS_PER_SHEET);
    }

    long write(OutputStream out, Iterator<? extends R> rows, int rowsPerSheet) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "chanjiao", "1.0");
        workbook.setCompressionLevel(1);
        long written = 0;
        int sheets = 0;
        do {
            written += writeSheet(workbook, ++sheets, rows, rowsPerSheet);
        } while (rows.hasNext());
        workbook.finish();
        return written;
    }

    private int writeSheet(Workbook workbook, int number, Iterator<? extends R> rows, int bound) throws IOException {
        Worksheet sheet = workbook.newWorksheet(sheetName(number));
        writeHeading(sheet);
        int row = 1;
        for (; row < bound && rows.hasNext(); row++) {
            R value = rows.next();
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).write(value, new ExportCell(sheet, row, column));
            }
            if (row % ROWS_PER_FLUSH == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
        return row - 1;
    }

    private void writeHeading(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(
                    0, column, ExportCell.printable(columns.get(column).heading()));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEADING_FILL)
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private String sheetName(int number) {
        String suffix = number == 1 ? "" : "（" + number + "）";
        String name = ExportCell.printable(title)
                .replaceAll("[\\[\\]:*?/\\\\\\s]+", " ")
                .replaceAll("^['\\s]+|['\\s]+$", "");
        String filled = name.isEmpty() ? "Sheet" : name;
        return filled.substring(0, Math.min(filled.length(), LONGEST_SHEET_NAME - suffix.length())) + suffix;
    }
}
