package org.chanjiao.bench.scale;

import java.util.function.IntUnaryOperator;
import org.chanjiao.bench.scale.Comparison.Way;
import org.chanjiao.board.Board;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.Sight;
import org.jspecify.annotations.Nullable;

/** The board of tasks of the nation at two sizes: its first, a middle and the last page. */
final class Boards {

    private static final int ROWS = 20;
    private static final int SORTED_CALLS = 40;

    private final Installation small;
    private final Installation full;

    Boards(Installation small, Installation full) {
        this.small = small;
        this.full = full;
    }

    void measure() {
        places("first page", 0);
        places("middle page", 0.5);
        places("last page", 1);
        for (BoardOrder order : BoardOrder.values()) {
            Comparison.of(
                    "board of the nation by " + order + ", first page",
                    SORTED_CALLS,
                    new Way("at " + full.count("task") + " tasks", n -> page(full, order, Sight.NATION, null)),
                    new Way("at " + small.count("task") + " tasks", n -> page(small, order, Sight.NATION, null)));
        }
        Comparison.of(
                "board of a county, first page",
                new Way(
                        "at " + full.count("task") + " tasks",
                        n -> page(full, BoardOrder.POLICY, county(full, n), null)),
                new Way(
                        "at " + small.count("task") + " tasks",
                        n -> page(small, BoardOrder.POLICY, county(small, n), null)));
        Comparison.plans(
                "a middle page of the board", () -> page(full, BoardOrder.POLICY, Sight.NATION, key(full, 0.5)));
    }

    private void places(String name, double part) {
        @Nullable String there = key(full, part);
        @Nullable String here = key(small, part);
        Comparison.of(
                "board of the nation, " + name,
                new Way("at " + full.count("task") + " tasks", n -> page(full, BoardOrder.POLICY, Sight.NATION, there)),
                new Way("bare SQL, its titles", bare(full, there)),
                new Way(
                        "at " + small.count("task") + " tasks",
                        n -> page(small, BoardOrder.POLICY, Sight.NATION, here)));
    }

    private static int page(Installation nation, BoardOrder order, Sight sight, @Nullable String after) {
        return nation.service(Board.class)
                .page(BoardFilter.ALL, order, sight, after, ROWS)
                .rows()
                .size();
    }

    private static IntUnaryOperator bare(Installation nation, @Nullable String after) {
        return n -> nation.database
                .sql(
                        """
                        select k.title from policy p join task k on k.policy_id = p.id
                        where p.board_key >= ? order by p.board_key, k.ordinal limit 20
                        """)
                .param(after == null ? "" : after.substring(0, 43))
                .query((row, number) -> row.getString(1))
                .list()
                .size();
    }

    /** The key that a page follows: none for the first, the one before the last rows for the last. */
    private static @Nullable String key(Installation nation, double part) {
        if (part == 0) {
            return null;
        }
        return nation.database
                .sql(
                        """
                        select p.board_key || lpad(k.ordinal::text, 6, '0') from policy p join task k on k.policy_id = p.id
                        order by p.board_key, k.ordinal offset ? limit 1
                        """)
                .param((long) (nation.count("task") * part) - ROWS - 1)
                .query(String.class)
                .single();
    }

    private static Sight county(Installation nation, int n) {
        return Sight.below(RegionCode.of(nation.county(n)));
    }
}
