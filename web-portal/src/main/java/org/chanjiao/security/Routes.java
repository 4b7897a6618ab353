package org.chanjiao.security;

import static org.chanjiao.access.Permission.ASSIGN_ROLE;
import static org.chanjiao.access.Permission.BIND_TARGET;
import static org.chanjiao.access.Permission.CHECK_STATISTIC;
import static org.chanjiao.access.Permission.CONFIRM_LEDGER;
import static org.chanjiao.access.Permission.ENROL_SECOND_FACTOR;
import static org.chanjiao.access.Permission.EXPORT_TASK;
import static org.chanjiao.access.Permission.IMPORT_POLICY;
import static org.chanjiao.access.Permission.ISSUE_TOKEN;
import static org.chanjiao.access.Permission.MANAGE_ACCOUNT;
import static org.chanjiao.access.Permission.MANAGE_CALENDAR;
import static org.chanjiao.access.Permission.MANAGE_LEDGER_TYPE;
import static org.chanjiao.access.Permission.MANAGE_ORGANISATION;
import static org.chanjiao.access.Permission.PUBLISH_POLICY;
import static org.chanjiao.access.Permission.READ_ACCOUNT;
import static org.chanjiao.access.Permission.READ_ATTACHMENT;
import static org.chanjiao.access.Permission.READ_AUDIT;
import static org.chanjiao.access.Permission.READ_LEDGER;
import static org.chanjiao.access.Permission.READ_ORGANISATION;
import static org.chanjiao.access.Permission.READ_POLICY;
import static org.chanjiao.access.Permission.READ_STANDING;
import static org.chanjiao.access.Permission.READ_TASK;
import static org.chanjiao.access.Permission.RECOMPUTE_PROGRESS;
import static org.chanjiao.access.Permission.REVIEW_LEDGER;
import static org.chanjiao.access.Permission.SECURE_ACCOUNT;
import static org.chanjiao.access.Permission.SET_CONSOLE;
import static org.chanjiao.access.Permission.WRITE_ATTACHMENT;
import static org.chanjiao.access.Permission.WRITE_LEDGER;
import static org.chanjiao.security.Route.local;
import static org.chanjiao.security.Route.open;
import static org.chanjiao.security.Route.openForAll;
import static org.chanjiao.security.Route.signedIn;
import static org.chanjiao.security.Route.with;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.stream.Stream;

/**
 * The one table of routes: method, address, who may call it. The first line that fits decides; an address with a handler
 * and no line is closed to everybody. Each line has its counterpart in {@code access-matrix.csv}.
 */
final class Routes {

    private static final List<Route> OTHERS = List.of(
            // What a browser needs before anybody has signed in
            open(GET, "/css/**"),
            open(GET, "/js/**"),
            open(GET, "/webjars/**"),
            open(GET, "/favicon.svg"),
            open(GET, "/icons.svg"),
            openForAll("/error"),
            open(GET, "/styleguide"),
            open(POST, "/appearance"),
            open(GET, "/login"),
            open(GET, "/promises"),
            open(GET, "/promises/{id}"),
            local("/actuator/health/**"),
            // Everybody who has signed in
            signedIn(GET, "/"),
            signedIn(POST, "/session"),
            signedIn(GET, "/profile"),
            signedIn(GET, "/profile/password"),
            signedIn(POST, "/profile/password"),
            signedIn(GET, "/regions"),
            // Second factor
            signedIn(GET, "/login/code"),
            signedIn(POST, "/login/code"),
            with(ENROL_SECOND_FACTOR, GET, "/profile/second-factor"),
            with(ENROL_SECOND_FACTOR, POST, "/profile/second-factor"),
            with(ENROL_SECOND_FACTOR, GET, "/profile/second-factor/qr.svg"),
            with(ENROL_SECOND_FACTOR, POST, "/profile/second-factor/enrol"),
            with(ENROL_SECOND_FACTOR, POST, "/profile/second-factor/recovery"),
            with(ENROL_SECOND_FACTOR, POST, "/profile/second-factor/remove"),
            // Programs
            with(ISSUE_TOKEN, GET, "/profile/tokens"),
            with(ISSUE_TOKEN, POST, "/profile/tokens"),
            with(ISSUE_TOKEN, POST, "/profile/tokens/{id}/revoke"),
            signedIn(GET, "/api-guide"),
            signedIn(GET, "/api/v1/openapi.json"),
            signedIn(GET, "/api/v1/openapi.json.yaml"),
            // Library, tasks, targets
            with(READ_POLICY, GET, "/policies"),
            with(READ_POLICY, GET, "/policies/missing"),
            with(READ_POLICY, GET, "/policies/{id}"),
            with(READ_POLICY, GET, "/policies/{id}/lineage"),
            with(READ_POLICY, GET, "/policies/{id}/differences"),
            with(PUBLISH_POLICY, GET, "/policies/{id}/end"),
            with(PUBLISH_POLICY, POST, "/policies/{id}/end"),
            with(PUBLISH_POLICY, POST, "/policies/{id}/reinstatement"),
            with(READ_TASK, GET, "/tasks"),
            with(READ_TASK, GET, "/tasks/print"),
            with(EXPORT_TASK, GET, "/tasks/export.xlsx"),
            with(READ_TASK, GET, "/tasks/{id}"),
            with(READ_TASK, GET, "/targets/{id}"),
            with(READ_TASK, GET, "/targets/{id}/facts"),
            with(READ_STANDING, GET, "/standings"),
            with(READ_STANDING, GET, "/standings/targets"),
            with(BIND_TARGET, GET, "/policies/{id}/thresholds"),
            with(BIND_TARGET, POST, "/policies/{id}/thresholds"),
            with(READ_TASK, GET, "/api/v1/targets/{id}/progress"),
            with(READ_TASK, POST, "/api/v1/targets/preview"),
            with(READ_TASK, GET, "/targets/{id}/case.jsonl"),
            with(BIND_TARGET, GET, "/targets/{id}/binding"),
            with(BIND_TARGET, POST, "/targets/{id}/binding"),
            with(BIND_TARGET, POST, "/targets/{id}/binding/remove"),
            with(BIND_TARGET, GET, "/targets/{id}/measure"),
            with(BIND_TARGET, POST, "/targets/{id}/measure"),
            with(READ_TASK, GET, "/targets/{id}/trial"),
            with(READ_TASK, POST, "/targets/{id}/trial"),
            with(BIND_TARGET, GET, "/targets/{id}/statistics/new"),
            with(BIND_TARGET, POST, "/targets/{id}/statistics"),
            with(READ_TASK, GET, "/targets/{id}/statistics/{statistic}"),
            with(BIND_TARGET, GET, "/targets/{id}/statistics/{statistic}/edit"),
            with(BIND_TARGET, POST, "/targets/{id}/statistics/{statistic}"),
            with(CHECK_STATISTIC, POST, "/targets/{id}/statistics/{statistic}/check"),
            with(BIND_TARGET, POST, "/targets/{id}/statistics/{statistic}/withdraw"),
            with(READ_POLICY, GET, "/api/v1/policies"),
            with(READ_POLICY, GET, "/api/v1/policies/{id}"),
            with(READ_TASK, GET, "/api/v1/tasks"),
            with(READ_TASK, GET, "/api/v1/tasks/{id}"),
            with(READ_TASK, GET, "/api/v1/targets/{id}"),
            // Organisations
            with(READ_ORGANISATION, GET, "/organisations"),
            with(MANAGE_ORGANISATION, GET, "/organisations/new"),
            with(MANAGE_ORGANISATION, POST, "/organisations"),
            with(MANAGE_ORGANISATION, GET, "/organisations/import"),
            with(MANAGE_ORGANISATION, POST, "/organisations/import"),
            with(MANAGE_ORGANISATION, GET, "/organisations/import/template"),
            with(MANAGE_ORGANISATION, GET, "/organisations/import/faulty.xlsx"),
            with(MANAGE_ORGANISATION, POST, "/organisations/import/confirm"),
            with(READ_ORGANISATION, GET, "/organisations/suggest"),
            with(READ_ORGANISATION, GET, "/organisations/{id}"),
            with(MANAGE_ORGANISATION, POST, "/organisations/{id}"),
            with(MANAGE_ORGANISATION, POST, "/organisations/{id}/aliases"),
            with(MANAGE_ORGANISATION, POST, "/organisations/{id}/aliases/remove"),
            with(MANAGE_ORGANISATION, POST, "/organisations/{id}/close"),
            with(MANAGE_ORGANISATION, POST, "/organisations/{id}/reopen"),
            // Accounts
            with(READ_ACCOUNT, GET, "/accounts"),
            with(MANAGE_ACCOUNT, GET, "/accounts/new"),
            with(MANAGE_ACCOUNT, POST, "/accounts"),
            with(MANAGE_ACCOUNT, GET, "/accounts/import"),
            with(MANAGE_ACCOUNT, POST, "/accounts/import"),
            with(MANAGE_ACCOUNT, GET, "/accounts/import/template"),
            with(MANAGE_ACCOUNT, GET, "/accounts/import/faulty.xlsx"),
            with(MANAGE_ACCOUNT, POST, "/accounts/import/confirm"),
            with(READ_ACCOUNT, GET, "/accounts/{id}"),
            with(MANAGE_ACCOUNT, POST, "/accounts/{id}"),
            with(ASSIGN_ROLE, POST, "/accounts/{id}/roles"),
            with(SECURE_ACCOUNT, POST, "/accounts/{id}/disable"),
            with(SECURE_ACCOUNT, POST, "/accounts/{id}/enable"),
            with(SECURE_ACCOUNT, POST, "/accounts/{id}/unlock"),
            with(SECURE_ACCOUNT, POST, "/accounts/{id}/password"),
            with(SECURE_ACCOUNT, POST, "/accounts/{id}/second-factor"),
            // Import wizard
            with(PUBLISH_POLICY, POST, "/imports/{draft}/publication"),
            with(IMPORT_POLICY, GET, "/imports/**"),
            with(IMPORT_POLICY, POST, "/imports/**"),
            // Ledgers
            with(READ_LEDGER, GET, "/ledgers"),
            with(WRITE_LEDGER, GET, "/ledgers/organisations"),
            with(READ_LEDGER, GET, "/ledgers/{type}"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/new"),
            with(READ_LEDGER, GET, "/ledgers/{type}/print"),
            with(READ_LEDGER, GET, "/ledgers/{type}/export.xlsx"),
            with(READ_LEDGER, GET, "/ledgers/{type}/figures"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/import"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/import"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/template.xlsx"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/imports/{id}"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/imports/{id}"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/imports/{id}/faulty.xlsx"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/imports/{id}/undo"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/imports/{id}/twins"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/imports/{id}/twins"),
            with(READ_LEDGER, GET, "/ledgers/{type}/{id}"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/{id}"),
            with(WRITE_LEDGER, GET, "/ledgers/{type}/{id}/edit"),
            with(REVIEW_LEDGER, POST, "/ledgers/{type}/{id}/review"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/{id}/void"),
            with(WRITE_LEDGER, POST, "/ledgers/{type}/{id}/link"),
            // Files attached to things
            with(WRITE_ATTACHMENT, POST, "/attachments"),
            with(READ_ATTACHMENT, GET, "/attachments/{id}"),
            with(WRITE_ATTACHMENT, POST, "/attachments/{id}/removal"),
            // Kinds of ledgers
            with(MANAGE_LEDGER_TYPE, GET, "/ledger-types"),
            with(MANAGE_LEDGER_TYPE, POST, "/ledger-types"),
            with(MANAGE_LEDGER_TYPE, GET, "/ledger-types/new"),
            with(MANAGE_LEDGER_TYPE, GET, "/ledger-types/{code}"),
            // Ledgers for programs
            with(READ_LEDGER, GET, "/api/v1/ledgers"),
            with(READ_LEDGER, GET, "/api/v1/ledgers/{type}"),
            with(READ_LEDGER, GET, "/api/v1/ledgers/{type}/items"),
            with(WRITE_LEDGER, POST, "/api/v1/ledgers/{type}/items"),
            with(READ_LEDGER, GET, "/api/v1/ledgers/{type}/items/{id}"),
            // Partners' confirmation
            with(CONFIRM_LEDGER, GET, "/confirmations"),
            with(CONFIRM_LEDGER, POST, "/confirmations/{id}"),
            open(GET, "/confirm/{token}"),
            open(POST, "/confirm/{token}"),
            open(GET, "/confirmed"),
            with(REVIEW_LEDGER, GET, "/disputes"),
            with(REVIEW_LEDGER, POST, "/disputes/{id}"),
            // Settings
            with(SET_CONSOLE, GET, "/settings/addresses"),
            with(SET_CONSOLE, POST, "/settings/addresses"),
            with(SET_CONSOLE, POST, "/settings/addresses/remove"),
            with(MANAGE_CALENDAR, GET, "/settings/calendar"),
            with(MANAGE_CALENDAR, POST, "/settings/calendar"),
            with(MANAGE_CALENDAR, POST, "/settings/calendar/restore"),
            with(MANAGE_CALENDAR, GET, "/settings/calendar/year.xlsx"),
            with(MANAGE_CALENDAR, POST, "/settings/calendar/year"),
            with(RECOMPUTE_PROGRESS, GET, "/settings/faults"),
            with(RECOMPUTE_PROGRESS, POST, "/settings/faults/{policy}"),
            // Audit trail
            with(READ_AUDIT, GET, "/audit"),
            with(READ_AUDIT, GET, "/audit/export"),
            with(READ_AUDIT, POST, "/audit/verification"));

    static final List<Route> ALL = Stream.of(OTHERS, ReportRoutes.ALL, EnterpriseRoutes.ALL, CertificationRoutes.ALL)
            .flatMap(List::stream)
            .toList();

    private Routes() {}
}
