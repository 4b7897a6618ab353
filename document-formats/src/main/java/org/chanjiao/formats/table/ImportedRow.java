package org.chanjiao.formats.table;

import java.util.Map;

/**
 * One filled row of an imported table.
 *
 * @param number the row's number as the spreadsheet program shows it, from 1
 * @param cells the cells that are not blank, by heading
 */
public record ImportedRow(int number, Map<String, ImportedCell> cells) {

    public ImportedRow {
        cells = Map.copyOf(cells);
    }

    /** The cell under a heading; blank where nothing was entered or the table has no such column. */
    public ImportedCell cell(String heading) {
        return cells.getOrDefault(heading, ImportedCell.BLANK);
    }

    /** The text under a heading, empty where the cell is blank. */
    public String text(String heading) {
        return cell(heading).text();
    }
}
