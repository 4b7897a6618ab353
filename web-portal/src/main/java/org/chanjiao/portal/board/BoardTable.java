package org.chanjiao.portal.board;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.board.BoardRow;
import org.chanjiao.progress.Light;
import org.jspecify.annotations.Nullable;

/** Rows of the board under the headings that their order gives them. */
record BoardTable(List<BoardColumn> columns, List<Group> groups, boolean cut) {

    /** So many rows are printed at most; more belong into a workbook. */
    static final int MOST_PRINTED = 2000;

    static BoardTable of(List<BoardColumn> columns, BoardOrder order, List<BoardRow> rows) {
        return new BoardTable(columns, groups(order, rows), false);
    }

    static BoardTable printed(List<BoardColumn> columns, BoardOrder order, Iterator<BoardRow> rows) {
        List<BoardRow> taken = new ArrayList<>();
        while (rows.hasNext() && taken.size() < MOST_PRINTED) {
            taken.add(rows.next());
        }
        return new BoardTable(columns, groups(order, taken), rows.hasNext());
    }

    private static List<Group> groups(BoardOrder order, List<BoardRow> rows) {
        List<Group> groups = new ArrayList<>();
        for (BoardRow row : rows) {
            Group group = Group.of(order, row);
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.key().equals(group.key())) {
                groups.add(group);
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public boolean shows(String column) {
        return columns.contains(BoardColumn.valueOf(column));
    }

    /**
     * Rows that belong together.
     *
     * @param heading what they share; null where nothing is grouped or nothing is shared, as {@code kind} says
     * @param kind {@code policy}, {@code unit}, {@code unled}, {@code light} (the heading then is the constant's name) or {@code none}
     */
    record Group(String key, String kind, @Nullable String heading, @Nullable String note, List<BoardRow> rows) {

        static Group of(BoardOrder order, BoardRow row) {
            return switch (order) {
                case POLICY ->
                    new Group(
                            row.policy().toString(),
                            "policy",
                            row.policyTitle(),
                            row.documentNumber(),
                            new ArrayList<>());
                case UNIT ->
                    row.leads().isEmpty()
                            ? new Group("", "unled", null, null, new ArrayList<>())
                            : unit(row.leads().get(0).name());
                case LIGHT -> lit(row.worst());
                case DEADLINE -> new Group("", "none", null, null, new ArrayList<>());
            };
        }

        private static Group lit(@Nullable Light worst) {
            String name = worst == null ? "NONE" : worst.name();
            return new Group(name, "light", name, null, new ArrayList<>());
        }

        private static Group unit(String name) {
            return new Group(name, "unit", name, null, new ArrayList<>());
        }
    }
}
