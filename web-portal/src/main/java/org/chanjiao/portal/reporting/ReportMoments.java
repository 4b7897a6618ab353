package org.chanjiao.portal.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportStep;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a report's history.
 *
 * @param key message key of what was done
 */
public record ReportMoments(String when, String who, String key, @Nullable String note) {

    /** The history, the newest first. */
    public static List<ReportMoments> of(ReportSheet sheet) {
        List<ReportMoments> moments = new ArrayList<>();
        for (ReportStep step : sheet.steps()) {
            moments.add(new ReportMoments(
                    TimeText.minute(step.at()), step.byName(), "reports.step." + step.kind(), step.note()));
        }
        Collections.reverse(moments);
        return moments;
    }
}
