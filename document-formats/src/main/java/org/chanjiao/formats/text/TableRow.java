package org.chanjiao.formats.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a table as lines of text. A row of data becomes one line, its cells parted by tabs; a row that only lays out
 * the page, with one filled cell or a cell of many lines, gives its lines one by one.
 */
final class TableRow {

    private static final int MOST_LINES_OF_A_DATA_CELL = 6;

    private TableRow() {}

    static List<String> lines(List<List<String>> cells) {
        List<List<String>> filled = cells.stream()
                .map(cell -> cell.stream().filter(line -> !line.isBlank()).toList())
                .toList();
        boolean layout = filled.stream().filter(cell -> !cell.isEmpty()).count() < 2
                || filled.stream().anyMatch(cell -> cell.size() > MOST_LINES_OF_A_DATA_CELL);
        if (layout) {
            return filled.stream().flatMap(List::stream).toList();
        }
        Stream<String> texts =
                filled.stream().map(cell -> String.join(" ", cell).strip().replace('\t', ' '));
        return List.of(
                texts.reduce((left, right) -> left + "\t" + right).orElseThrow().stripTrailing());
    }
}
