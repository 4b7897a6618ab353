package org.chanjiao.draft;

/** What a clerk says about a proposal. */
public enum Verdict {
    ACCEPT,
    REJECT,
    /** Takes back what was said before. */
    RECONSIDER;

    void over(DraftItem item, Hand hand) {
        switch (this) {
            case ACCEPT -> item.accept(hand);
            case REJECT -> item.reject(hand);
            case RECONSIDER -> item.reconsider(hand);
        }
    }
}
