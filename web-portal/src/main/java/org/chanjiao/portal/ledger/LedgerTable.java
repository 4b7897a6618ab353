package org.chanjiao.portal.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.ItemPage;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerType;
import org.jspecify.annotations.Nullable;

/** A ledger's items in the columns its type chose. */
record LedgerTable(List<Head> heads, List<Line> lines, List<String> sums) {

    /** One column. */
    record Head(String label, boolean figure) {}

    /** One item; the first cell leads to its page. */
    record Line(String href, List<Cell> cells, ItemRow item) {}

    /**
     * One value.
     *
     * @param look class of the style sheet: figures stand right, days and codes do not break, names of units want room
     */
    record Cell(String text, String look, boolean first) {}

    /** @param totals null where no sums are wanted */
    static LedgerTable of(LedgerType type, List<ItemRow> rows, ItemPage.@Nullable Totals totals) {
        List<Head> heads = type.columns().stream()
                .map(key -> new Head(heading(type, key), isFigure(type, key)))
                .toList();
        return new LedgerTable(
                heads,
                rows.stream().map(row -> line(type, row)).toList(),
                totals == null || totals.quantity() == null && totals.amount() == null
                        ? List.of()
                        : sums(type, totals));
    }

    private static Line line(LedgerType type, ItemRow row) {
        List<Cell> cells =
                type.columns().stream().map(key -> cell(type, row, key)).toList();
        return new Line("/ledgers/" + type.code() + "/" + row.id(), cells, row);
    }

    private static Cell cell(LedgerType type, ItemRow row, String key) {
        boolean first = key.equals(type.columns().get(0));
        String value = row.value(key);
        return isFigure(type, key)
                ? new Cell(FigureText.grouped(value), "figure-column", first)
                : new Cell(value, first ? "wide" : look(type, key), first);
    }

    private static String look(LedgerType type, String key) {
        return type.field(key)
                .map(LedgerField::kind)
                .map(kind -> switch (kind) {
                    case DATE, PERIOD, PERSON_CODE, MAJOR -> "narrow";
                    default -> "";
                })
                .orElse(key.equals(LedgerType.OWNER) || key.equals(LedgerType.PARTNER) ? "party" : "");
    }

    /** The sums below the columns after the first. */
    private static List<String> sums(LedgerType type, ItemPage.Totals totals) {
        return type.columns().stream()
                .skip(1)
                .map(key -> switch (key) {
                    case "quantity" -> shown(totals.quantity());
                    case "amount" -> shown(totals.amount());
                    default -> "";
                })
                .toList();
    }

    private static String shown(@Nullable BigDecimal sum) {
        return sum == null ? "" : FigureText.grouped(sum.toPlainString());
    }

    private static String heading(LedgerType type, String key) {
        return type.field(key).map(LedgerField::heading).orElseGet(() -> type.label(key));
    }

    private static boolean isFigure(LedgerType type, String key) {
        return type.field(key)
                .map(LedgerField::kind)
                .filter(FieldKind::isFigure)
                .isPresent();
    }
}
