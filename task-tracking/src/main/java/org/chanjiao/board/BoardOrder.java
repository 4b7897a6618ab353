package org.chanjiao.board;

/** How the board is sorted and what its groups are. */
public enum BoardOrder {
    /** By policy, the newest first, in the order of the text; a group for each policy. */
    POLICY("by_text"),
    /** By the first leading unit; a group for each. */
    UNIT("coalesce(lead, '~') || e'\\t' || by_text"),
    /** By the earliest deadline, tasks without one last; no groups. */
    DEADLINE("coalesce(deadline::text, '9999-99-99') || by_text"),
    /** By the worst light of its targets, red before yellow, grey, green; a group for each. */
    LIGHT("coalesce(light_rank, 5) || by_text");

    /** Characters of a policy's own part of its tasks' keys: seven of the day, 36 of the id. */
    private static final int POLICY_PART = 43;

    private final String key;

    BoardOrder(String key) {
        this.key = key;
    }

    /** The SQL of the text that says where a row stands. */
    String key() {
        return "(" + key + ") collate \"C\"";
    }

    /** What rows are sorted by; in the order of the texts an index gives it, so that a page needs no sorting of all. */
    String columns() {
        return this == POLICY ? "board_key, ordinal" : "sort_key";
    }

    /** The SQL condition of the rows that come after the key of a row. */
    String after() {
        return this == POLICY
                ? "board_key >= left(:after, %1$d) and (board_key > left(:after, %1$d) or ordinal > substr(:after, %2$d)::int)"
                        .formatted(POLICY_PART, POLICY_PART + 1)
                : key() + " > :after";
    }
}
