package org.chanjiao.formats.table;

import java.util.List;

/**
 * The filled rows of the first visible sheet that has the asked headings.
 *
 * @param sheet name of the sheet
 * @param headingRow number of the (lower) heading row, from 1
 * @param headings those found, from left to right
 * @param rows in their order, without blank rows and without a closing row of totals
 */
public record ImportedTable(String sheet, int headingRow, List<String> headings, List<ImportedRow> rows) {

    public ImportedTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
