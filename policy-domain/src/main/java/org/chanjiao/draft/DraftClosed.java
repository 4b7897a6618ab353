package org.chanjiao.draft;

/** The draft is published or put away; nothing of it can change any more. */
public class DraftClosed extends RuntimeException {
    DraftClosed(DraftId id) {
        super("draft " + id + " is closed");
    }
}
