package org.chanjiao.portal.importing;

import java.util.List;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.QuestionRow;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.DraftSheet.TaskRow;
import org.chanjiao.draft.DraftStatus;
import org.jspecify.annotations.Nullable;

/** What the settling page shows. */
record DraftPage(
        String id,
        DraftSheet.Header header,
        boolean mine,
        String savedAt,
        TextView text,
        Show show,
        Tally tally,
        List<QuestionView> open,
        List<QuestionView> answered,
        List<Entry> entries) {

    /** Whether it may still be changed. */
    public boolean settling() {
        return header.status() == DraftStatus.OPEN;
    }

    public List<Show> shows() {
        return List.of(Show.values());
    }

    /** Which items are listed. */
    enum Show {
        ALL,
        OPEN,
        REJECTED
    }

    /** How far the settling has come. */
    record Tally(int openQuestions, int questions, long undecided, int items, long deadlines, long words, long names) {
        public int decided() {
            return (int) (items - undecided);
        }

        public boolean ready() {
            return openQuestions == 0 && undecided == 0;
        }
    }

    /** One line of the outline: exactly one of the three. */
    record Entry(@Nullable SectionView section, @Nullable TaskView task, @Nullable TargetView target) {}

    /** A chapter or section. */
    record SectionView(DraftSheet.SectionRow row, String anchor, String tone) {}

    /** A task with the figures in it. */
    record TaskView(
            TaskRow row,
            String anchor,
            String tone,
            String leads,
            String supports,
            boolean asked,
            List<TargetView> targets) {}

    /**
     * A figure.
     *
     * @param words the figure for people: bounds and unit
     * @param restates the phrase it repeats, null for a first statement
     * @param broken message keys of the rules it breaks
     */
    record TargetView(
            TargetRow row,
            String anchor,
            String tone,
            String words,
            @Nullable String restates,
            boolean asked,
            List<String> broken) {}

    /**
     * A question.
     *
     * @param sentence the sentence it stands in
     * @param about what it is about in words: the unit's name, the task's title, the figure's phrase
     */
    record QuestionView(QuestionRow row, String anchor, String sentence, String about, @Nullable String answeredAt) {}

    static String toneOf(Decision decision) {
        return switch (decision) {
            case PROPOSED -> "plain";
            case ACCEPTED -> "done";
            case EDITED, ADDED -> "info";
            case REJECTED -> "bad";
        };
    }
}
