package org.chanjiao.portal.ledger;

import java.util.List;
import java.util.Map;
import org.chanjiao.ledger.FieldFault;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.Submission;
import org.chanjiao.portal.layout.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * The form of an item as the page shows it.
 *
 * @param action where it is sent
 * @param version the version the item was read at; null for a new one
 * @param alike items that look the same, when the last attempt met some, each beside what was entered
 * @param apart why it is another one than those, as it was sent
 */
record ItemForm(
        LedgerType type,
        String action,
        List<FieldView> fields,
        @Nullable Long version,
        List<FieldFault> faults,
        List<PairView> alike,
        String apart) {

    private static final String VERSION = "version";
    private static final String APART = "apart";

    static ItemForm fresh(LedgerType type, boolean asksOwner) {
        return new ItemForm(
                type, path(type), FieldView.form(type, Map.of(), List.of(), asksOwner), null, List.of(), List.of(), "");
    }

    static ItemForm of(LedgerType type, ItemRow item) {
        return new ItemForm(
                type,
                path(type) + "/" + item.id(),
                FieldView.form(type, item.values(), List.of(), false),
                item.version(),
                List.of(),
                List.of(),
                "");
    }

    /** The form again as it was sent, with what stands against it. */
    static ItemForm again(
            LedgerType type,
            String action,
            Map<String, String> sent,
            boolean asksOwner,
            List<FieldFault> faults,
            List<PairView> alike) {
        Long version = sent.containsKey(VERSION) ? version(sent) : null;
        return new ItemForm(
                type,
                action,
                FieldView.form(type, sent, faults, asksOwner),
                version,
                faults,
                alike,
                sent.getOrDefault(APART, ""));
    }

    static Submission submission(Map<String, String> sent) {
        return new Submission(sent.get(LedgerType.OWNER), sent, sent.get(APART));
    }

    /** A version that is no number fits no item. */
    static long version(Map<String, String> sent) {
        String text = sent.getOrDefault(VERSION, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    static String path(LedgerType type) {
        return "/ledgers/" + type.code();
    }

    public List<Crumb> crumbs() {
        return List.of(
                Crumb.to("ledgers.title", "/ledgers"),
                Crumb.named(type.name(), path(type)),
                Crumb.here(version == null ? "ledgers.new" : "ledgers.edit"));
    }
}
