package org.chanjiao.ledger;

/** What may stand in a field, and so how it is asked for, checked, shown and counted. */
public enum FieldKind {
    /** One line, 200 characters at most. */
    TEXT,
    /** Several lines, 4000 characters at most. */
    LONG_TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with up to six decimals. */
    DECIMAL,
    /** Yuan, with up to two decimals. */
    MONEY,
    DATE,
    /** A calendar year (2026) or a school year (2026-2027). */
    PERIOD,
    /** One of the field's options. */
    ENUM,
    /** A place, by code or full path. */
    REGION,
    /** An organisation by its name; one in the directory is known by its official name. */
    ORGANISATION,
    /** A code of the vocational majors' catalogue: six digits, K for controlled ones. */
    MAJOR,
    /** A class of GB/T 4754: a letter, or two to four digits. */
    INDUSTRY,
    /** A number that stands for a person inside one organisation; no identity number. */
    PERSON_CODE,
    PERSON_NAME,
    /** A telephone number; always encrypted. */
    PHONE,
    /** A resident identity number (GB 11643); always encrypted. */
    IDENTITY,
    URL,
    /** Yes or no. */
    FLAG;

    public boolean isFigure() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }

    boolean isAlwaysSensitive() {
        return this == PHONE || this == IDENTITY;
    }
}
