package org.chanjiao.portal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.board.BoardRow;
import org.chanjiao.formats.table.TableExport;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The board as a workbook in the reader's language. */
@Component
@RequiredArgsConstructor
class BoardSheets {

    private final MessageSource messages;
    private final Access access;

    boolean mayExport(Person person) {
        return access.may(person, Permission.EXPORT_TASK);
    }

    TableExport<BoardRow> export(List<BoardColumn> columns) {
        return new TableExport<>(
                message("tasks.title"),
                columns.stream()
                        .map(column -> column.under(message(column.key())))
                        .toList());
    }

    String fileName(LocalDate day) {
        return message("tasks.title") + " " + day + ".xlsx";
    }

    private String message(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, locale);
    }
}
