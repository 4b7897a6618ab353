package org.chanjiao.formats.table;

/** A cell does not hold what its column asks for; the message tells its owner, in Chinese, what to write instead. */
public final class UnreadableCell extends RuntimeException {

    UnreadableCell(String message) {
        super(message);
    }
}
