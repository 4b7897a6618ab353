package org.chanjiao.draft;

/** What a person said to a question. */
public enum Answer {
    /** Damage: the text meant what was suggested. */
    AS_SUGGESTED,
    /** Damage: the text is right as it stands. */
    AS_WRITTEN,
    /** Damage: the text meant something else, given with the answer. */
    OTHERWISE,
    /** Unit: it is this organisation, or these. */
    MEANS_ORGANISATIONS,
    /** Unit: it stays a name without an organisation behind it. */
    NAME_ONLY,
    /** Place: the one given with the answer. */
    PLACED,
    /** Deadline: the day given with the answer. */
    DATED,
    /** Deadline: there is none. */
    UNDATED
}
