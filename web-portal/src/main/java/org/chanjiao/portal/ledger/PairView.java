package org.chanjiao.portal.ledger;

import java.util.List;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.ledger.Comparison;
import org.chanjiao.ledger.LedgerType;
import org.jspecify.annotations.Nullable;

/**
 * Two records that look the same, side by side.
 *
 * @param href of the one that is there already; null where it is a row of the same workbook, or out of sight
 * @param differences how many fields differ
 */
record PairView(
        String title,
        @Nullable String href,
        @Nullable Integer row,
        @Nullable String savedBy,
        List<Line> lines,
        long differences) {

    /** One field of both. */
    record Line(String label, String mine, String theirs, boolean differs) {}

    static PairView of(LedgerType type, Comparison pair) {
        List<Line> lines = pair.lines().stream().map(PairView::line).toList();
        return new PairView(
                pair.title(),
                pair.item() == null ? null : ItemForm.path(type) + "/" + pair.item(),
                pair.row(),
                pair.savedBy(),
                lines,
                lines.stream().filter(Line::differs).count());
    }

    private static Line line(Comparison.Line line) {
        return line.kind().isFigure()
                ? new Line(
                        line.label(),
                        FigureText.grouped(line.mine()),
                        FigureText.grouped(line.theirs()),
                        line.differs())
                : new Line(line.label(), line.mine(), line.theirs(), line.differs());
    }
}
