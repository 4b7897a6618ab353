package org.chanjiao.portal.board;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import org.chanjiao.board.BoardRow;
import org.chanjiao.formats.table.Column;
import org.jspecify.annotations.Nullable;

/** The columns of the board: the same on the screen, on paper and in the workbook. */
@RequiredArgsConstructor
enum BoardColumn {
    ORDINAL(8, (heading, width) -> Column.text(heading, width, row -> String.valueOf(row.ordinal()))),
    POLICY(36, (heading, width) -> Column.text(heading, width, BoardRow::policyTitle)),
    TITLE(48, (heading, width) -> Column.text(heading, width, BoardRow::title)),
    PATH(16, (heading, width) -> Column.text(heading, width, BoardRow::path)),
    TARGETS(48, (heading, width) -> Column.text(heading, width, BoardRow::targetWords)),
    LEADS(28, (heading, width) -> Column.text(heading, width, BoardRow::leadNames)),
    SUPPORTS(36, (heading, width) -> Column.text(heading, width, BoardRow::supportNames)),
    DEADLINE(14, (heading, width) -> Column.date(heading, width, BoardRow::deadline)),
    PROGRESS(24, (heading, width) -> Column.text(heading, width, BoardRow::progressWords)),
    ATTAINMENT(12, (heading, width) -> Column.number(heading, width, BoardRow::percent)),
    LIGHT(14, (heading, width) -> Column.text(heading, width, BoardRow::lightWords)),
    UPDATED(14, (heading, width) -> Column.date(heading, width, BoardRow::updatedOn)),
    REGION(20, (heading, width) -> Column.text(heading, width, BoardRow::region));

    private static final List<BoardColumn> USUAL =
            List.of(ORDINAL, TITLE, PATH, TARGETS, LEADS, SUPPORTS, DEADLINE, PROGRESS, ATTAINMENT, LIGHT, UPDATED);

    private final int width;
    private final BiFunction<String, Integer, Column<BoardRow>> column;

    /** The chosen columns in the order of the board; the usual ones where none is chosen. */
    static List<BoardColumn> chosen(@Nullable List<String> names) {
        List<BoardColumn> chosen = names == null
                ? List.of()
                : Arrays.stream(values())
                        .filter(column -> names.contains(column.name()))
                        .toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }

    /** The column of the workbook, under a heading in the reader's language. */
    Column<BoardRow> under(String heading) {
        return column.apply(heading, width);
    }

    /** Message key of the heading. */
    public String key() {
        return "tasks.column." + name();
    }
}
