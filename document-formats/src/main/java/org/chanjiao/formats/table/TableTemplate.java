package org.chanjiao.formats.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook to be filled in: a frozen heading row with a note on each heading, drop-downs where a column has options, a page
 * that explains the columns, and a hidden sheet with the key by which the template is known when it comes back.
 *
 * @param title name of the sheet
 * @param columns from left to right, at least one
 * @param key what the template was made from
 */
public record TableTemplate(String title, List<TemplateColumn> columns, String key) {

    private static final String KEY_SHEET = "_key";
    private static final String OPTION_SHEET = "_options";
    private static final int ROWS = 5000;
    private static final String REQUIRED_FILL = "FCE4D6";
    private static final String OPTIONAL_FILL = "D9E2F3";

    public TableTemplate {
        columns = List.copyOf(columns);
    }

    /** Writes the template, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), "chanjiao", "1.0");
        Worksheet sheet = workbook.newWorksheet(title.replaceAll("[\\[\\]:*?/\\\\]", " "));
        Worksheet notes = workbook.newWorksheet("填写说明");
        Worksheet options = workbook.newWorksheet(OPTION_SHEET);
        Worksheet keys = workbook.newWorksheet(KEY_SHEET);
        keys.value(0, 0, key);
        for (int column = 0; column < columns.size(); column++) {
            heading(sheet, column);
            note(notes, column);
            dropDown(sheet, options, column);
        }
        sheet.freezePane(0, 1);
        notes.width(0, 24);
        notes.width(1, 80);
        options.setVisibilityState(VisibilityState.VERY_HIDDEN);
        keys.setVisibilityState(VisibilityState.VERY_HIDDEN);
        workbook.finish();
    }

    /** The key of the template a workbook was made from; empty when it was not, or lost it on the way. */
    public static Optional<String> keyOf(byte[] workbook) {
        WorkbookGuard.check(workbook, WorkbookLimits.DEFAULT);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Optional<Sheet> keys = book.findSheet(KEY_SHEET);
            if (keys.isEmpty()) {
                return Optional.empty();
            }
            try (Stream<Row> rows = keys.get().openStream()) {
                return rows.findFirst().map(row -> row.getCellText(0)).filter(text -> !text.isBlank());
            }
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableTable(broken, UnreadableTable.Reason.BROKEN);
        }
    }

    private void heading(Worksheet sheet, int column) {
        TemplateColumn shown = columns.get(column);
        sheet.width(column, shown.width());
        sheet.inlineString(0, column, ExportCell.printable(shown.heading()));
        sheet.style(0, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor(shown.required() ? REQUIRED_FILL : OPTIONAL_FILL)
                .set();
        if (!shown.note().isBlank()) {
            sheet.comment(0, column, ExportCell.printable(shown.note()));
        }
    }

    private void note(Worksheet notes, int column) {
        TemplateColumn shown = columns.get(column);
        notes.inlineString(column, 0, ExportCell.printable(shown.heading()));
        notes.inlineString(column, 1, ExportCell.printable(shown.note()));
    }

    private void dropDown(Worksheet sheet, Worksheet options, int column) {
        List<String> choices = columns.get(column).options();
        for (int row = 0; row < choices.size(); row++) {
            options.inlineString(row, column, ExportCell.printable(choices.get(row)));
        }
        if (!choices.isEmpty()) {
            sheet.range(1, column, ROWS, column).validateWithList(options.range(0, column, choices.size() - 1, column));
        }
    }
}
