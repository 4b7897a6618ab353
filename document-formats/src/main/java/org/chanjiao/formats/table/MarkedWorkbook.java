package org.chanjiao.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a user's workbook back with what is wrong in it: the faulty rows coloured, the reasons in a last column. */
public final class MarkedWorkbook {

    static final String REASONS = "错误原因";

    /** Above it the workbook would take hundreds of megabytes to hold; the faulty rows are given alone then. */
    private static final long MOST_BYTES_TO_KEEP = 10L << 20;

    private static final int REASON_WIDTH = 60 * 256;

    static {
        ZipSecureFile.setMinInflateRatio(
                0.001); // the guard has measured the parts; blank formatted rows pack very small
    }

    private MarkedWorkbook() {}

    /**
     * Writes the marked workbook; one above 10 MB unpacked comes back as a new one that holds the faulty rows only.
     *
     * @param workbook as it was uploaded
     * @param table as it was read from it
     * @param reasons the reason by row number
     */
    public static void write(byte[] workbook, ImportedTable table, Map<Integer, String> reasons, OutputStream out)
            throws IOException {
        if (WorkbookGuard.check(workbook, WorkbookLimits.DEFAULT) > MOST_BYTES_TO_KEEP) {
            FaultyRows.write(table, reasons, out);
            return;
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheet(table.sheet());
            int column = reasonColumn(sheet, table.headingRow() - 1);
            CellStyle heading = book.createCellStyle();
            heading.cloneStyleFrom(sheet.getRow(table.headingRow() - 1)
                    .getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .getCellStyle());
            put(sheet.getRow(table.headingRow() - 1), column, REASONS).setCellStyle(heading);
            sheet.setColumnWidth(column, REASON_WIDTH);
            mark(book, sheet, column, new TreeMap<>(reasons));
            book.write(out);
        }
    }

    /** Writes the faulty rows alone, each with its number in the uploaded workbook, to be mended and uploaded again. */
    public static void writeFaultyRows(ImportedTable table, Map<Integer, String> reasons, OutputStream out)
            throws IOException {
        FaultyRows.write(table, reasons, out);
    }

    private static void mark(XSSFWorkbook book, Sheet sheet, int column, Map<Integer, String> reasons) {
        Map<Short, CellStyle> coloured = new HashMap<>();
        reasons.forEach((number, reason) -> {
            Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
            put(row, column, reason);
            row.forEach(cell -> cell.setCellStyle(
                    coloured.computeIfAbsent(cell.getCellStyle().getIndex(), index -> coloured(book, cell))));
        });
    }

    private static CellStyle coloured(XSSFWorkbook book, Cell cell) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static Cell put(Row row, int column, String text) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellValue(ExportCell.printable(text));
        return cell;
    }

    /** The column after the last heading; one of reasons from an earlier upload is written over. */
    private static int reasonColumn(Sheet sheet, int headingRow) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        for (Cell cell : sheet.getRow(headingRow)) {
            if (cell.toString().equals(REASONS)) {
                return cell.getColumnIndex();
            }
        }
        return last;
    }
}
