package org.chanjiao.formats.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects lines in reading order, with tables inside tables; a row becomes lines when it closes. */
final class Lines {

    private final Deque<List<String>> flows = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    Lines() {
        flows.push(new ArrayList<>());
    }

    void add(String line) {
        flows.getFirst().add(line);
    }

    void openRow() {
        rows.push(new ArrayList<>());
        flows.push(new ArrayList<>());
    }

    /** Ends a cell of the open row; an empty cell keeps its place. */
    void closeCell() {
        if (!rows.isEmpty()) {
            rows.getFirst().add(flows.pop());
            flows.push(new ArrayList<>());
        }
    }

    void closeRow(boolean kept) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> outsideCells = flows.pop();
        List<List<String>> cells = rows.pop();
        if (!outsideCells.isEmpty()) {
            cells.add(outsideCells);
        }
        if (kept && !cells.isEmpty()) {
            flows.getFirst().addAll(TableRow.lines(cells));
        }
    }

    /** All lines, joined by line feeds; open rows are closed. Never more than one empty line in a row, none at the ends. */
    String text() {
        while (!rows.isEmpty()) {
            closeRow(true);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (String line : flows.getFirst()) {
            if (line.isBlank()) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "\n" : "").append(line.stripTrailing()).append('\n');
            gap = false;
        }
        return text.toString();
    }
}
