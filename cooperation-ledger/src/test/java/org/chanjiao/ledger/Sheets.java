package org.chanjiao.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people fill them in: a row of headings, then rows of texts; an empty text is an empty cell. */
final class Sheets {

    private Sheets() {}

    static byte[] workbook(List<String> headings, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        Worksheet sheet = workbook.newWorksheet("台账");
        fill(sheet, 0, headings);
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet, i + 1, rows.get(i));
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            if (!values.get(column).isEmpty()) {
                sheet.inlineString(row, column, values.get(column));
            }
        }
    }
}
