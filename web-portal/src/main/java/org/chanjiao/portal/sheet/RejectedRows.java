package org.chanjiao.portal.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.MarkedWorkbook;
import org.chanjiao.formats.table.TableImport;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives people their own workbook back, with 错误原因 in a last column and the wrong rows coloured. */
@Component
@RequiredArgsConstructor
public class RejectedRows {

    private final MessageSource messages;

    /**
     * @param name of the file, letters and digits only
     * @param lines what the dry run of this very workbook found
     */
    public void send(
            byte[] workbook, Headings headings, List<SheetLine> lines, String name, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "-errors.xlsx\"");
        var table = new TableImport().read(workbook, headings);
        MarkedWorkbook.write(workbook, table, reasons(lines), response.getOutputStream());
    }

    private Map<Integer, String> reasons(List<SheetLine> lines) {
        return lines.stream().filter(SheetLine::wrong).collect(Collectors.toMap(SheetLine::number, this::sentence));
    }

    private String sentence(SheetLine line) {
        return line.faults().stream()
                .map(fault -> messages.getMessage(fault, null, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("；"));
    }
}
