package org.chanjiao.register;

import java.util.UUID;

/** There is no such review for this person. */
public final class UnknownReview extends RuntimeException {

    UnknownReview(UUID id) {
        super("No review " + id);
    }
}
