package org.chanjiao.formats.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, its cells that are not blank by column from 0. */
record SheetRow(int number, Map<Integer, ImportedCell> cells) {

    /** Spreadsheet programs keep figures in binary and show 15 digits of them: 0.1 is stored as 0.1000000000000000055. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    private static final int DAYS_1904 = 1462;

    /** The row, or empty where every cell is blank. */
    static Optional<SheetRow> of(Row row, boolean date1904) {
        Map<Integer, ImportedCell> cells = new TreeMap<>();
        for (Cell cell : row) {
            if (cell != null) {
                ImportedCell read = read(cell, date1904);
                if (!read.isBlank()) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SheetRow(row.getRowNum(), cells));
    }

    String text(int column) {
        return cells.getOrDefault(column, ImportedCell.BLANK).text();
    }

    private static ImportedCell read(Cell cell, boolean date1904) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(cell.getRawValue())) {
            return number(cell, date1904);
        }
        String text = cell.getType() == CellType.STRING || cell.getType() == CellType.BOOLEAN
                ? cell.getText()
                : cell.getRawValue();
        return text == null ? ImportedCell.BLANK : new ImportedCell(trimmed(text), false);
    }

    private static ImportedCell number(Cell cell, boolean date1904) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        if (isDateFormat(cell.getDataFormatString()) && number.signum() > 0 && number.intValue() < 200_000) {
            int days = number.intValue() + (date1904 ? DAYS_1904 : 0);
            return new ImportedCell(LocalDate.of(1899, 12, 30).plusDays(days).toString(), false);
        }
        BigDecimal short15 = number.round(EXCEL_PRECISION);
        return new ImportedCell(
                short15.signum() == 0 ? "0" : short15.stripTrailingZeros().toPlainString(), true);
    }

    private static boolean isDateFormat(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y")
                || bare.contains("m") && bare.contains("d")
                || format.contains("年") && bare.contains("m");
    }

    private static boolean isNumber(@Nullable String raw) {
        return raw != null && raw.matches("[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\\u00A0\\u3000\\uFEFF]+|[\\s\\u00A0\\u3000\\uFEFF]+$", "");
    }
}
