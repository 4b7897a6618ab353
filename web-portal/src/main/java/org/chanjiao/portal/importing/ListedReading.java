package org.chanjiao.portal.importing;

import java.util.List;
import org.chanjiao.reading.ReadingStatus;
import org.chanjiao.reading.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not read yet, as its page and the list show it.
 *
 * @param name of its file, null for pasted text
 * @param state the last part of the message key that says how it stands
 */
record ListedReading(String id, @Nullable String name, String state, ReadingView reading, String received) {

    static ListedReading of(ReadingView view) {
        return new ListedReading(
                view.id().toString(),
                view.fileName(),
                view.interrupted() ? "INTERRUPTED" : view.status().name(),
                view,
                DraftPages.time(view.receivedAt()));
    }

    /** The steps in order. */
    public List<Step> steps() {
        return List.of(
                step("RECEIVED", ReadingStatus.WAITING),
                step("EXTRACTING", ReadingStatus.EXTRACTING),
                step("DRAFTING", ReadingStatus.DRAFTING));
    }

    private Step step(String key, ReadingStatus own) {
        boolean received = own == ReadingStatus.WAITING;
        return new Step(
                key,
                received || reading.status().ordinal() > own.ordinal(),
                !received && reading.status() == own && reading.running());
    }

    /** One step, passed or at work. */
    record Step(String key, boolean done, boolean now) {}
}
