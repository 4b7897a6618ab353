package org.chanjiao.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the board.
 *
 * @param totals of everything that the filter lets through, not of this page alone
 * @param next where the next page begins; null on the last one
 */
public record BoardPage(List<BoardRow> rows, BoardTotals totals, @Nullable String next) {}
