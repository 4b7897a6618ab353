package org.chanjiao.portal.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one list of what the left side of every page offers. A new screen adds its line here. */
@Component
@RequiredArgsConstructor
public class Navigation {

    private static final List<Line> LINES = List.of(
            new Line("navigation.home", "/", "home", null, List.of()),
            new Line("navigation.policies", "/policies", "policies", Permission.READ_POLICY, List.of()),
            new Line(
                    "navigation.tasks",
                    "/tasks",
                    "tasks",
                    Permission.READ_TASK,
                    List.of(page("navigation.standings", "/standings", Permission.READ_STANDING))),
            new Line("navigation.imports", "/imports", "imports", Permission.IMPORT_POLICY, List.of()),
            new Line(
                    "navigation.reports",
                    "/reports",
                    "targets",
                    Permission.READ_REPORTING,
                    List.of(
                            page("navigation.reviews", "/reviews", Permission.JUDGE_REPORT),
                            page("navigation.reportCycles", "/report-cycles", Permission.MANAGE_REPORTING),
                            page("navigation.reportStatistics", "/report-statistics", Permission.READ_REPORTING),
                            page("navigation.reportBurden", "/report-burden", Permission.READ_REPORTING))),
            new Line(
                    "navigation.ledgers",
                    "/ledgers",
                    "reports",
                    Permission.READ_LEDGER,
                    List.of(
                            page("navigation.confirmations", "/confirmations", Permission.CONFIRM_LEDGER),
                            page("navigation.disputes", "/disputes", Permission.REVIEW_LEDGER),
                            page("navigation.ledgerTypes", "/ledger-types", Permission.MANAGE_LEDGER_TYPE))),
            new Line(
                    "navigation.certification",
                    "/cases",
                    "targets",
                    Permission.READ_CERTIFICATION,
                    List.of(
                            page("navigation.cases", "/cases", Permission.READ_CERTIFICATION),
                            page("schemes.title", "/schemes", Permission.READ_CERTIFICATION),
                            page("navigation.enterprises", "/enterprises", Permission.LIST_ENTERPRISE),
                            page("navigation.ownEnterprise", "/enterprises/own", Permission.OWN_ENTERPRISE),
                            page("navigation.registrations", "/registrations", Permission.CONFIRM_REGISTRATION),
                            page("credit.title", "/credit-records", Permission.KEEP_CREDIT),
                            page("credit.reviews", "/listing-reviews", Permission.KEEP_CREDIT),
                            page("navigation.incentives", "/incentives", Permission.READ_INCENTIVE))),
            new Line(
                    "navigation.administration",
                    "/organisations",
                    "manage",
                    Permission.READ_ORGANISATION,
                    List.of(
                            page("navigation.organisations", "/organisations", Permission.READ_ORGANISATION),
                            page("navigation.accounts", "/accounts", Permission.READ_ACCOUNT),
                            page("navigation.addresses", "/settings/addresses", Permission.SET_CONSOLE),
                            page("navigation.calendar", "/settings/calendar", Permission.MANAGE_CALENDAR),
                            page("navigation.faults", "/settings/faults", Permission.RECOMPUTE_PROGRESS),
                            page("navigation.audit", "/audit", Permission.READ_AUDIT))));

    private final Access access;

    /** The lines a person may use; the one that {@code path} lies under is current. */
    public List<NavigationEntry> of(Person person, String path) {
        Optional<String> current =
                hrefs().filter(href -> covers(href, path)).max(Comparator.comparingInt(String::length));
        return LINES.stream()
                .flatMap(line -> entry(line, person, current.orElse("")).stream())
                .toList();
    }

    /** Every address on the list. */
    static Stream<String> hrefs() {
        return LINES.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.children().stream()))
                .map(Line::href);
    }

    private Optional<NavigationEntry> entry(Line line, Person person, String current) {
        List<NavigationEntry> children = line.children().stream()
                .flatMap(child -> entry(child, person, current).stream())
                .toList();
        boolean here = line.href().equals(current) || children.stream().anyMatch(NavigationEntry::current);
        if (permitted(line, person)) {
            return Optional.of(new NavigationEntry(line.key(), line.href(), line.icon(), here, children));
        }
        return children.stream()
                .findFirst()
                .map(first -> new NavigationEntry(line.key(), first.href(), line.icon(), here, children));
    }

    private static Line page(String key, String href, Permission permission) {
        return new Line(key, href, "manage", permission, List.of());
    }

    private boolean permitted(Line line, Person person) {
        return line.permission() == null || access.may(person, line.permission());
    }

    private static boolean covers(String href, String path) {
        return path.equals(href) || !href.equals("/") && path.startsWith(href + "/");
    }

    /**
     * One line.
     *
     * @param permission what one must be allowed to see it; {@code null} for everybody who is signed in
     * @param children the pages below it, shown while one of them is open
     */
    private record Line(String key, String href, String icon, @Nullable Permission permission, List<Line> children) {}
}
