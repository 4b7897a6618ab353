package org.chanjiao.portal.target;

import org.chanjiao.progress.Fraction;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Progress;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.Verdict.Word;
import org.jspecify.annotations.Nullable;

/** What a case comes to, as a page shows it. */
record TrialResult(
        Light light, Word word, String explanation, String value, String need, String expected, String unit) {

    static TrialResult of(Progress progress, ProgressCase given) {
        return new TrialResult(
                progress.light(),
                progress.verdict().word(),
                progress.explanation(),
                text(progress.value()),
                text(progress.need()),
                text(progress.expected()),
                given.target().figureUnit());
    }

    private static String text(@Nullable Fraction figure) {
        return figure == null ? "—" : figure.toString();
    }
}
