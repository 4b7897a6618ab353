package org.chanjiao.extraction;

/** What copying, recognition or scraping did to the text. */
public enum DamageKind {
    /** 3—5个 printed as 35个, 2020—2023年 as 20202023年. */
    LOST_RANGE_DASH,
    /** 〔2018〕71号 printed as 201871. */
    DOCUMENT_NUMBER,
    /** 2018年12月26日 printed as 20181226. */
    DATE,
    /** 80% printed as 8000. */
    MISREAD_PERCENT,
    /** 到202 年, 不少于%: digits are missing. */
    LOST_DIGITS,
    /** The text breaks off within a sentence. */
    TRUNCATION,
    /** The number of a heading lost a bracket. */
    MISSING_BRACKET,
    /** A unit list is never closed. */
    MISSING_CLOSING_BRACKET,
    /** A heading runs into its body. */
    MISSING_DELIMITER,
    /** A paragraph is broken within a sentence. */
    BROKEN_PARAGRAPH,
    /** A character or quotation mark is doubled. */
    DUPLICATE_CHARACTER
}
