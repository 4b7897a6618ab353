package org.chanjiao.draft;

/** No draft, or no item of that draft, has this id. */
public class UnknownDraft extends RuntimeException {
    UnknownDraft(Object id) {
        super("no draft or item " + id);
    }

    /** No item of the draft has this id. */
    public static UnknownDraft item(DraftItemId id) {
        return new UnknownDraft(id);
    }
}
