package org.chanjiao.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The sheet of a workbook with anything in it; the container around it is sound. */
class TableFuzzTests {

    private static final byte[] WORKBOOK = Sheets.of(Sheets.row("A", "B"), Sheets.row("date:45078", 1));

    @FuzzTest(maxDuration = "3s")
    void readsOrRefusesAnySheet(byte[] sheet) throws IOException {
        try {
            ImportedTable table = new TableImport().read(workbookWith(sheet), Headings.required("A", "B"));
            assertThat(table.rows()).isNotEmpty();
        } catch (UnreadableTable refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static byte[] workbookWith(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith("sheet1.xml") ? sheet : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
