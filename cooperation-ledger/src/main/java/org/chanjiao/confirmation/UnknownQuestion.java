package org.chanjiao.confirmation;

/** There is no such open question for this partner: never asked, answered already, superseded or expired. */
public final class UnknownQuestion extends RuntimeException {

    UnknownQuestion() {
        super("No such open question");
    }
}
