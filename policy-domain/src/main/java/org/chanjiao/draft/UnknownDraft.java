package org.chanjiao.draft;

/** No draft, or no item in it, has this id. */
public final class UnknownDraft extends RuntimeException {
    UnknownDraft(Object id) {
        super("no draft or item " + id);
    }

    public static UnknownDraft item(DraftItemId id) {
        return new UnknownDraft(id);
    }

    public static UnknownDraft of(DraftId id) {
        return new UnknownDraft(id);
    }
}
