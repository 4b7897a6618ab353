package org.chanjiao.draft;

import lombok.Getter;
import lombok.experimental.Accessors;

/** Somebody else changed the item since it was shown; carries who and when, so that both versions can be shown. */
@Getter
@Accessors(fluent = true)
public class ChangedByAnother extends RuntimeException {
    private final DraftItemId item;
    private final Hand other;

    ChangedByAnother(DraftItemId item, Hand other) {
        super(item + " was changed by " + other.name() + " at " + other.at());
        this.item = item;
        this.other = other;
    }
}
