package org.chanjiao.portal.home;

import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.reporting.ReportNews;
import org.jspecify.annotations.Nullable;

/**
 * A notice on the home page.
 *
 * @param key message key of what happened
 */
record NewsLine(
        String href, String number, String policyTitle, String key, String who, @Nullable String note, String when) {

    static NewsLine of(ReportNews news) {
        return new NewsLine(
                "/reports/" + news.report(),
                news.number(),
                news.policyTitle(),
                news.kind() == null ? "home.news.asked" : "reports.step." + news.kind(),
                news.who(),
                news.note(),
                TimeText.minute(news.at()));
    }
}
