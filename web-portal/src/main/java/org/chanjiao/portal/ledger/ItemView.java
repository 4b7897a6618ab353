package org.chanjiao.portal.ledger;

import java.util.ArrayList;
import java.util.List;
import org.chanjiao.kernel.FigureText;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.ItemSheet;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.portal.layout.Crumb;

/** An item's page: its values by their labels, and the addresses of what may be done with it. */
record ItemView(String self, List<Crumb> crumbs, List<Entry> entries) {

    /** One value by its label. */
    record Entry(String label, String value) {}

    static ItemView of(ItemSheet sheet) {
        LedgerType type = sheet.type();
        ItemRow item = sheet.item();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(type.owner().label(), item.owner()));
        if (type.partner() != null) {
            entries.add(new Entry(type.partner().label(), item.value(LedgerType.PARTNER)));
        }
        type.form().stream().skip(1).forEach(field -> entries.add(new Entry(field.heading(), shown(field, item))));
        return new ItemView(
                ItemForm.path(type) + "/" + item.id(),
                List.of(
                        Crumb.to("ledgers.title", "/ledgers"),
                        Crumb.named(type.name(), ItemForm.path(type)),
                        Crumb.hereNamed(item.title())),
                entries);
    }

    private static String shown(LedgerField field, ItemRow item) {
        String value = item.value(field.key());
        FieldKind kind = field.kind();
        return kind.isFigure() ? FigureText.grouped(value) : value;
    }
}
