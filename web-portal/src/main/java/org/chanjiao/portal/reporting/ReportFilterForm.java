package org.chanjiao.portal.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Tab;
import org.chanjiao.reporting.ReportFilter;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportShelf;
import org.jspecify.annotations.Nullable;

/** What a list of reports is cut to, as the address says it. */
record ReportFilterForm(@Nullable String list, @Nullable String q) {

    private static final List<ReportList> TABS = List.of(
            ReportList.ALL,
            ReportList.OPEN,
            ReportList.NEAR,
            ReportList.LATE,
            ReportList.RETURNED,
            ReportList.UNDER_REVIEW,
            ReportList.ACCEPTED,
            ReportList.CORRECTION);

    ReportList chosen() {
        return Arrays.stream(ReportList.values())
                .filter(each -> each.name().equalsIgnoreCase(list))
                .findFirst()
                .orElse(ReportList.ALL);
    }

    ReportFilter filter() {
        return new ReportFilter(chosen(), null, q);
    }

    Link link() {
        return href(chosen()).with("q", q);
    }

    /** The address of a list. */
    static Link href(ReportList list) {
        return Link.to("/reports")
                .with("list", list == ReportList.ALL ? null : list.name().toLowerCase(Locale.ROOT));
    }

    /** Message key of the name of a list. */
    static String key(ReportList list) {
        return "reports.list." + list;
    }

    List<Tab> tabs(ReportShelf shelf, Person person) {
        List<Tab> tabs = new ArrayList<>();
        for (ReportList each : TABS) {
            tabs.add(new Tab(
                    key(each),
                    href(each).with("q", q).href(),
                    each == chosen(),
                    shelf.count(new ReportFilter(each, null, q), person)));
        }
        return tabs;
    }
}
