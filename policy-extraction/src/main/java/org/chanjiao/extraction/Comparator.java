package org.chanjiao.extraction;

/** How the text bounds a figure; words, not interpretation. */
public enum Comparator {
    /** 以上、不少于、不低于、至少、达到. */
    AT_LEAST,
    /** 不超过、以内、以下. */
    AT_MOST,
    /** A bare number. */
    EXACTLY,
    /** 3—5个. */
    RANGE,
    /** 左右、约. */
    ABOUT
}
