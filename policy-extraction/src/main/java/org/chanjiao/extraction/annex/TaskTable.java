package org.chanjiao.extraction.annex;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.extraction.responsibility.Mention;
import org.chanjiao.extraction.responsibility.UnitLists;
import org.chanjiao.extraction.text.Glyphs;
import org.chanjiao.extraction.text.SourceText;
import org.chanjiao.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of tasks behind the body of a document: 序号, 重点任务, 责任单位, 完成时限.
 *
 * <p>A row is one line whose cells a tab, a bar or several blanks part, or one line a cell as web pages leave them.
 */
public final class TaskTable {

    private static final int MOST = 500;

    private final SourceText text;
    private final List<Span> lines;
    private final UnitLists lists;
    private final List<TableRow> rows = new ArrayList<>();

    private TaskTable(SourceText text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.lists = new UnitLists(text);
    }

    /** The rows of the first table of tasks behind the place; none where there is no such table. */
    public static List<TableRow> rows(SourceText text, List<Span> lines, int from) {
        List<Span> behind = lines.stream().filter(line -> line.start() >= from).toList();
        TaskTable table = new TaskTable(text, behind);
        table.read();
        return table.rows;
    }

    private void read() {
        for (int i = 0; i < lines.size() && rows.isEmpty(); i++) {
            if (!text.startsWith("序号", lines.get(i).start())
                    && !text.startsWith("编号", lines.get(i).start())) {
                continue;
            }
            Columns columns = Columns.of(text, cells(lines.get(i)));
            if (columns.isTable()) {
                readLines(columns, i + 1);
            } else {
                readCells(i);
            }
        }
    }

    /** One line a row. */
    private void readLines(Columns columns, int first) {
        for (int i = first; i < lines.size() && rows.size() < MOST; i++) {
            List<Span> cells = cells(lines.get(i));
            if (cells.size() == columns.count() && isNumber(cells.get(0))) {
                add(columns, cells);
            } else if (isNumber(cells.get(0)) && cells.size() > 1) {
                return;
            }
        }
    }

    /** One line a cell; the head ends before the number 1. */
    private void readCells(int first) {
        List<Span> single = new ArrayList<>();
        int i = first;
        while (i < lines.size() && single.size() < 9 && !isNumber(lines.get(i))) {
            single.add(lines.get(i++));
        }
        single.removeIf(this::isBar);
        Columns columns = Columns.of(text, single);
        List<Span> cells = new ArrayList<>();
        for (; columns.isTable() && i < lines.size() && rows.size() < MOST; i++) {
            if (isBar(lines.get(i))) {
                continue;
            }
            cells.add(lines.get(i));
            if (!isNumber(cells.get(0))) {
                return;
            }
            if (cells.size() == columns.count()) {
                add(columns, cells);
                cells.clear();
            }
        }
    }

    private void add(Columns columns, List<Span> cells) {
        List<Mention> units = new ArrayList<>();
        for (int column : columns.units()) {
            units.addAll(lists.inCell(cells.get(column), columns.role(column)));
        }
        Span number = cells.get(0);
        Span last = cells.get(cells.size() - 1);
        Integer year = columns.date() < 0 ? null : year(cells.get(columns.date()));
        rows.add(new TableRow(
                text.folded(number.start(), number.end()),
                new Span(number.start(), last.end()),
                cells.get(columns.task()),
                units,
                year));
    }

    private @Nullable Integer year(Span cell) {
        Integer year = null;
        for (int i = cell.start(); i + 4 <= cell.end(); i++) {
            boolean digits = text.at(i) == '2' && text.at(i + 1) == '0' && !Glyphs.isDigit(text.at(i - 1));
            if (digits && Glyphs.isDigit(text.at(i + 2)) && Glyphs.isDigit(text.at(i + 3))) {
                year = text.number(i, i + 4);
            }
        }
        return year;
    }

    private List<Span> cells(Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean blanks = text.at(i) == ' ' && text.at(i + 1) == ' ';
            if (text.written(i) == '\t' || text.at(i) == '|' || blanks) {
                add(cells, start, i);
                start = i + 1;
            }
        }
        add(cells, start, line.end());
        return cells;
    }

    private void add(List<Span> cells, int start, int end) {
        Span cell = text.trimmed(start, end);
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
    }

    private boolean isBar(Span line) {
        return line.length() == 1 && text.at(line.start()) == '|';
    }

    private boolean isNumber(Span cell) {
        if (cell.length() > 3) {
            return false;
        }
        for (int i = cell.start(); i < cell.end(); i++) {
            if (!Glyphs.isDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }
}
