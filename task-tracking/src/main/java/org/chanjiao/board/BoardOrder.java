package org.chanjiao.board;

/** How the board is sorted and what its groups are. */
public enum BoardOrder {
    /** By policy, the newest first, in the order of the text; a group for each policy. */
    POLICY("by_text"),
    /** By the first leading unit; a group for each. */
    UNIT("coalesce(lead, '~') || e'\\t' || by_text"),
    /** By the earliest deadline, tasks without one last; no groups. */
    DEADLINE("coalesce(deadline::text, '9999-99-99') || by_text");

    private final String key;

    BoardOrder(String key) {
        this.key = key;
    }

    /** The SQL of the text by which rows are sorted and paged. */
    String key() {
        return "(" + key + ") collate \"C\"";
    }
}
