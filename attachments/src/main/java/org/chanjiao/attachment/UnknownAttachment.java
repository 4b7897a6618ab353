package org.chanjiao.attachment;

/** No such file is attached, or nothing of it is shown to this person. */
public final class UnknownAttachment extends RuntimeException {

    UnknownAttachment(Object what) {
        super("No attachment " + what);
    }
}
