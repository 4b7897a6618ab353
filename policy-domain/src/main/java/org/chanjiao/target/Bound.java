package org.chanjiao.target;

/** How a figure bounds what is counted; both ends included. */
public enum Bound {
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    RANGE,
    ABOUT
}
