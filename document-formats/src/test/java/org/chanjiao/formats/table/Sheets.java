package org.chanjiao.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people send them: strings, numbers, dates ({@code date:45078}) and blanks ({@code null}) row by row. */
final class Sheets {

    private Sheets() {}

    static byte[] of(Object[]... rows) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book.createSheet("数据"), rows);
            return bytes(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void fill(Sheet sheet, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                put(row, j, rows[i][j]);
            }
        }
    }

    private static void put(Row row, int column, Object value) {
        if (value instanceof String text && text.startsWith("date:")) {
            CellStyle style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            row.createCell(column).setCellValue(Double.parseDouble(text.substring(5)));
            row.getCell(column).setCellStyle(style);
        } else if (value instanceof String text) {
            row.createCell(column).setCellValue(text);
        } else if (value instanceof Number number) {
            row.createCell(column).setCellValue(new BigDecimal(number.toString()).doubleValue());
        }
    }

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    static Object[] row(Object... cells) {
        return cells;
    }
}
