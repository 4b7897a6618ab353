package org.chanjiao.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The row, or two rows of a merged heading, that names the columns.
 *
 * @param number of the lower row, from 1
 * @param columns heading by column from 0
 */
record HeadingRow(int number, Map<Integer, String> columns) {

    private static final int WITHIN = 10;
    private static final Pattern TOTALS = Pattern.compile("(?:合计|总计|小计|共计|汇总)[::]?");

    /** The row among the first ten that has most of the headings; in doubt the upper one, and one row rather than two. */
    static HeadingRow find(List<SheetRow> rows, Headings headings) {
        Map<String, String> known = headings.byNormalForm();
        HeadingRow best = new HeadingRow(0, Map.of());
        for (int i = 0; i < Math.min(WITHIN, rows.size()); i++) {
            best = best.orBetter(of(rows.get(i), new SheetRow(0, Map.of()), known));
            if (i + 1 < rows.size()) {
                best = best.orBetter(of(rows.get(i + 1), rows.get(i), known));
            }
        }
        return best;
    }

    /** Where the lower row is blank the upper one counts: cells merged downwards. */
    private static HeadingRow of(SheetRow lower, SheetRow upper, Map<String, String> known) {
        Map<Integer, String> texts = new TreeMap<>();
        upper.cells().forEach((column, cell) -> texts.put(column, cell.text()));
        lower.cells().forEach((column, cell) -> texts.put(column, cell.text()));
        Map<Integer, String> columns = new TreeMap<>();
        texts.forEach((column, text) -> {
            String heading = known.get(Headings.normalForm(text));
            if (heading != null && !columns.containsValue(heading)) {
                columns.put(column, heading);
            }
        });
        return new HeadingRow(lower.number(), columns);
    }

    private HeadingRow orBetter(HeadingRow other) {
        return other.columns.size() > columns.size() ? other : this;
    }

    /** The headings found, from left to right. */
    List<String> headings() {
        return List.copyOf(new TreeMap<>(columns).values());
    }

    List<String> missing(Headings headings) {
        return headings.required().stream()
                .filter(heading -> !columns.containsValue(heading))
                .toList();
    }

    /** The rows of data: below the heading, filled under some heading, the closing row of totals left out. */
    List<ImportedRow> rowsBelow(List<SheetRow> rows) {
        List<ImportedRow> data = new ArrayList<>();
        List<SheetRow> below =
                rows.stream().filter(row -> row.number() > number).toList();
        for (int i = 0; i < below.size(); i++) {
            boolean totals = i == below.size() - 1 && isTotals(below.get(i));
            if (!totals) {
                mapped(below.get(i)).ifPresent(data::add);
            }
        }
        return data;
    }

    private Optional<ImportedRow> mapped(SheetRow row) {
        Map<String, ImportedCell> cells = new HashMap<>();
        columns.forEach((column, heading) -> {
            if (row.cells().containsKey(column)) {
                cells.put(heading, row.cells().get(column));
            }
        });
        return cells.isEmpty() ? Optional.empty() : Optional.of(new ImportedRow(row.number(), cells));
    }

    private static boolean isTotals(SheetRow row) {
        return row.cells().values().stream()
                .findFirst()
                .map(cell -> TOTALS.matcher(Headings.normalForm(cell.text())).matches())
                .orElse(false);
    }
}
