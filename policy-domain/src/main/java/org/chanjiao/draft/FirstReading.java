package org.chanjiao.draft;

import java.util.ArrayList;
import java.util.List;

/** The items of a draft before anybody looked at them; lists that grow while a corrected text is compared with the published one. */
record FirstReading(
        List<DraftSection> sections, List<DraftTask> tasks, List<DraftTarget> targets, List<DraftQuestion> questions) {

    FirstReading() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
