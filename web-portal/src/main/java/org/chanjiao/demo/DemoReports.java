package org.chanjiao.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.measure.Measures;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.reporting.CycleFigure;
import org.chanjiao.reporting.CycleFigures;
import org.chanjiao.reporting.ReportFilter;
import org.chanjiao.reporting.ReportHead;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportRequests;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.ReportShelf;
import org.chanjiao.reporting.Reports;
import org.chanjiao.reporting.Reviews;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Three years of reports, as units would have sent them: most in time, some late with a reason, some returned and sent
 * again, some never; the last quarter partly with its reviewers, the present one partly filled in.
 */
@Component
@RequiredArgsConstructor
class DemoReports {

    private static final int MOST = 200;

    private final ReportRequests requests;
    private final Reports reports;
    private final Reviews reviews;
    private final ReportSheets sheets;
    private final ReportShelf shelf;
    private final CycleFigures figures;
    private final Measures measures;
    private final EntityManager entities;

    /** Lets the quarters pass from the one in which the policy was published to the present one. */
    void pass(PolicyId policy, LocalDate published, DemoStaff staff, DemoClock clock) {
        LocalDate today = LocalDate.now(clock);
        DemoWords words = new DemoWords(new DemoNumbers(measures, sharers(policy, staff.clerk())));
        LocalDate first = published.withDayOfMonth(1).withMonth((published.getMonthValue() - 1) / 3 * 3 + 1);
        for (int quarter = 0; !first.plusMonths(3).isAfter(today); quarter++) {
            LocalDate next = first.plusMonths(3);
            boolean last = next.plusMonths(3).isAfter(today);
            report(asked(policy, first, staff.clerk()), new Quarter(quarter, last, words, staff), clock);
            clock.at(next.atTime(6, 0), requests::askAll);
            entities.flush();
            entities.clear();
            first = next;
        }
        begin(asked(policy, first, staff.clerk()), words, staff);
    }

    private List<ReportHead> asked(PolicyId policy, LocalDate first, Person clerk) {
        ReportFilter all = new ReportFilter(ReportList.ALL, policy.value(), null);
        return shelf.page(all, clerk, null, MOST * 10).rows().stream()
                .filter(head -> head.days().firstDay().equals(first))
                .sorted(Comparator.comparing(ReportHead::unit))
                .toList();
    }

    private void report(List<ReportHead> asked, Quarter quarter, DemoClock clock) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            moments.addAll(course(asked.get(i), DemoFate.of(i, quarter.number(), quarter.last()), quarter, i));
        }
        LocalDateTime now = LocalDateTime.now(clock);
        moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .filter(moment -> moment.at().isBefore(now))
                .forEach(moment -> clock.at(moment.at(), moment.act()));
    }

    /** What becomes of one report, day by day. */
    private List<Moment> course(ReportHead head, DemoFate fate, Quarter quarter, int place) {
        DemoStaff staff = quarter.staff();
        int seed = quarter.number() + place;
        LocalDate due = head.days().dueOn();
        LocalDateTime sent = due.plusDays(fate.days()).atTime(9 + seed % 8, seed * 7 % 60);
        List<Moment> moments = new ArrayList<>();
        if (fate == DemoFate.MISSING) {
            return moments;
        }
        moments.add(new Moment(sent, () -> send(head, quarter, staff.reviewer(head.unit()))));
        LocalDateTime judged = sent.plusDays(1 + seed % 4).plusHours(2);
        if (staff.reviewer(head.unit()) != null) {
            moments.add(new Moment(sent.plusHours(3), () -> reviews.accept(head.id(), staff.reviewerOf(head.unit()))));
        }
        if (fate.isReturned()) {
            moments.add(new Moment(
                    judged,
                    () -> reviews.returnForRevision(
                            head.id(),
                            Map.of(firstLine(head.id(), staff), quarter.words().note(seed)),
                            "",
                            staff.supervisor())));
        }
        if (fate == DemoFate.RETURNED) {
            moments.add(new Moment(judged.plusDays(2), () -> send(head, quarter, null)));
        }
        if (fate.isAccepted()) {
            moments.add(new Moment(judged.plusDays(4), () -> reviews.accept(head.id(), staff.supervisor())));
        }
        return moments;
    }

    private int firstLine(ReportId id, DemoStaff staff) {
        return sheets.of(id, staff.clerk()).lines().get(0).ordinal();
    }

    private void send(ReportHead head, Quarter quarter, @Nullable UUID reviewer) {
        Person writer = quarter.staff().writer(head.unit());
        ReportSheet sheet = sheets.of(head.id(), writer);
        String reason =
                sheet.needsReason() ? quarter.words().excuse(sheet.lines().size()) : "";
        reports.submit(head.id(), quarter.words().entries(sheet), reviewer, reason, sheet.version(), writer);
    }

    /** The present quarter: every third draft is partly filled in. */
    private void begin(List<ReportHead> asked, DemoWords words, DemoStaff staff) {
        for (int i = 0; i < asked.size(); i += 3) {
            Person writer = staff.writer(asked.get(i).unit());
            ReportSheet sheet = sheets.of(asked.get(i).id(), writer);
            reports.save(sheet.head().id(), words.beginning(sheet), sheet.version(), writer);
        }
    }

    private Map<TargetId, Integer> sharers(PolicyId policy, Person clerk) {
        return figures.of(policy, clerk).stream()
                .collect(Collectors.toMap(
                        CycleFigure::target,
                        figure -> Math.max(1, figure.units().size())));
    }

    private record Quarter(int number, boolean last, DemoWords words, DemoStaff staff) {}

    private record Moment(LocalDateTime at, Runnable act) {}
}
