package org.chanjiao.security;

import static org.chanjiao.access.Permission.JUDGE_REPORT;
import static org.chanjiao.access.Permission.MANAGE_REPORTING;
import static org.chanjiao.access.Permission.READ_REPORTING;
import static org.chanjiao.access.Permission.REVIEW_REPORT;
import static org.chanjiao.access.Permission.WRITE_REPORT;
import static org.chanjiao.security.Route.with;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;

/** The part of {@link Routes} about reports and their review; none of its addresses fits a line of the rest. */
final class ReportRoutes {

    static final List<Route> ALL = List.of(
            with(READ_REPORTING, GET, "/reports"),
            with(READ_REPORTING, GET, "/reports/{id}"),
            with(WRITE_REPORT, GET, "/reports/{id}/edit"),
            with(WRITE_REPORT, POST, "/reports/{id}/edit"),
            with(WRITE_REPORT, POST, "/reports/{id}/draft"),
            with(REVIEW_REPORT, POST, "/reports/{id}/unlock"),
            with(WRITE_REPORT, POST, "/reports/{id}/corrections"),
            with(REVIEW_REPORT, POST, "/reports/{id}/corrections/refusal"),
            with(REVIEW_REPORT, POST, "/reports/{id}/lines/{line}/restatement"),
            with(JUDGE_REPORT, GET, "/reviews"),
            with(JUDGE_REPORT, POST, "/reviews"),
            with(JUDGE_REPORT, GET, "/reviews/{id}"),
            with(JUDGE_REPORT, POST, "/reviews/{id}/acceptance"),
            with(JUDGE_REPORT, POST, "/reviews/{id}/return"),
            with(JUDGE_REPORT, POST, "/reviews/{id}/handover"),
            with(MANAGE_REPORTING, GET, "/report-cycles"),
            with(MANAGE_REPORTING, GET, "/report-cycles/{policy}"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/status"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/assignments"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/assignments/remove"),
            with(MANAGE_REPORTING, GET, "/report-cycles/{policy}/figures"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/figures/{target}/evidence"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/figures/{target}/units"),
            with(MANAGE_REPORTING, POST, "/report-cycles/{policy}/figures/{target}/units/remove"),
            with(MANAGE_REPORTING, GET, "/unasked-figures"),
            with(READ_REPORTING, GET, "/report-statistics"),
            with(READ_REPORTING, GET, "/report-statistics/print"),
            with(READ_REPORTING, GET, "/report-statistics/export.xlsx"),
            with(READ_REPORTING, GET, "/report-burden"));

    private ReportRoutes() {}
}
