package org.chanjiao.portal.importing;

import org.chanjiao.draft.DraftEntry;

/** An open draft in the list, with the time it was last touched as tables write it. */
record ListedDraft(DraftEntry draft, String touched) {

    static ListedDraft of(DraftEntry entry) {
        return new ListedDraft(entry, DraftPages.time(entry.touchedAt()));
    }
}
