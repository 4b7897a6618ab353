package org.chanjiao.portal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerType;

/** A ledger as a workbook, every field in a column of its kind. */
final class LedgerSheets {

    private static final int NARROW = 14;
    private static final int WIDE = 26;

    private LedgerSheets() {}

    static TableExport<ItemRow> export(LedgerType type) {
        List<Column<ItemRow>> columns = new ArrayList<>();
        columns.add(Column.text(type.owner().label(), WIDE, ItemRow::owner));
        if (type.partner() != null) {
            columns.add(Column.text(type.partner().label(), WIDE, ItemRow::partner));
        }
        type.form().forEach(field -> columns.add(column(field)));
        columns.add(Column.text("佐证等级", NARROW, row -> row.grade().name()));
        columns.add(Column.number("佐证材料（份）", NARROW, row -> BigDecimal.valueOf(row.documents())));
        columns.add(Column.text("审核人", NARROW, ItemRow::reviewedBy));
        return new TableExport<>(type.name(), columns);
    }

    private static Column<ItemRow> column(LedgerField field) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, MONEY ->
                Column.number(field.heading(), NARROW, row -> {
                    String figure = row.value(field.key());
                    return figure.isEmpty() ? null : new BigDecimal(figure);
                });
            case DATE ->
                Column.date(field.heading(), NARROW, row -> {
                    String day = row.value(field.key());
                    return day.isEmpty() ? null : LocalDate.parse(day);
                });
            default -> Column.text(field.heading(), WIDE, row -> row.value(field.key()));
        };
    }
}
