package org.chanjiao.extraction.outline;

/** Numbering habits, from the outermost level to the innermost. */
public enum Style {
    /** 第一章, 第一部分. */
    CHAPTER,
    /** 第一节. */
    PART,
    /** 一、 */
    NUMERAL,
    /** 第一条. */
    ARTICLE,
    /** （一） */
    BRACKETED_NUMERAL,
    /** 1. */
    NUMBER,
    /** （1） */
    BRACKETED_NUMBER,
    /** ① */
    CIRCLED;

    boolean isPoint() {
        return this == BRACKETED_NUMBER || this == CIRCLED;
    }
}
