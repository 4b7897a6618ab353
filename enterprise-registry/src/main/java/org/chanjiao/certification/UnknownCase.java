package org.chanjiao.certification;

/** There is no such case for this person. */
public final class UnknownCase extends RuntimeException {

    UnknownCase(Object id) {
        super("No case " + id);
    }
}
