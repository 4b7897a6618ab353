package org.chanjiao.register;

/** How far an enterprise has come with any scheme; the furthest counts. */
public enum Listing {
    /** No application, or none that led anywhere. */
    NONE,
    /** An application is under way. */
    APPLYING,
    /** 入库培育. */
    POOL,
    /** In the directory of the certified. */
    CERTIFIED,
    /** 取消资格, and nothing newer. */
    REVOKED
}
