package org.chanjiao.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The faulty rows of a large table as a table of their own. */
final class FaultyRows {

    private static final int WIDTH = 20;

    private FaultyRows() {}

    static void write(ImportedTable table, Map<Integer, String> reasons, OutputStream out) throws IOException {
        List<ImportedRow> faulty = table.rows().stream()
                .filter(row -> reasons.containsKey(row.number()))
                .toList();
        List<Column<ImportedRow>> columns = new ArrayList<>();
        columns.add(Column.text("原行号", 10, row -> Integer.toString(row.number())));
        table.headings().forEach(heading -> columns.add(Column.text(heading, WIDTH, row -> row.text(heading))));
        columns.add(Column.text(MarkedWorkbook.REASONS, 3 * WIDTH, row -> reasons.get(row.number())));
        new TableExport<>(table.sheet(), columns).write(out, faulty.iterator());
    }
}
