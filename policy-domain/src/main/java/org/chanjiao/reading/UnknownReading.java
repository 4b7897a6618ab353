package org.chanjiao.reading;

import org.chanjiao.draft.DraftId;

/** No document under this id is being read, or not in the state that was expected. */
public final class UnknownReading extends RuntimeException {
    UnknownReading(DraftId id) {
        super("no reading " + id);
    }
}
