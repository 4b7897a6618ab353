package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.testsupport.DatabaseTest;
import org.chanjiao.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a card on the home page counts is what one finds behind it, whatever has happened to the reports. */
@DatabaseTest
class ReportCountsTests {

    private static final int SEEDS = 4;
    private static final int QUARTERS = 4;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Reports reports;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReportRequests requests;

    @Autowired
    private ReportShelf shelf;

    @Autowired
    private ReportSheets sheets;

    @Autowired
    private ReportStatistics statistics;

    @Autowired
    private Clock clock;

    private final Person officer = Staff.of(OrganisationId.random(), "周文澜", Role.POLICY_OFFICER);

    @AfterEach
    void clockBack() {
        ((TestClock) clock).reset();
    }

    @Test
    void everyCountIsTheNumberOfRowsBehindIt() {
        List<Person> people = new ArrayList<>(List.of(officer));
        for (int seed = 1; seed <= SEEDS; seed++) {
            ((TestClock) clock).reset();
            PublishedPolicy plan = PublishedPolicy.publish(beans, "随机方案" + seed);
            people.add(Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER, Role.UNIT_REVIEWER));
            people.add(Staff.of(plan.support(), "许知行", Role.SCHOOL));
            live(new Random(seed), people);
        }
        for (Person person : people) {
            for (ReportList list : ReportList.values()) {
                assertThat(shelf.count(ReportFilter.of(list), person))
                        .as("%s for %s", list, person.name())
                        .isEqualTo(rows(list, person));
            }
        }
        assertThat(shelf.count(ReportFilter.of(ReportList.LATE), officer)).isPositive();
        assertThat(shelf.count(ReportFilter.of(ReportList.RETURNED), officer)).isPositive();
        assertThat(shelf.count(ReportFilter.of(ReportList.TO_REVIEW), officer)).isPositive();
    }

    @Test
    void everyReportAskedForIsInTimeLateMissingOrNotYetDue() {
        PublishedPolicy plan = PublishedPolicy.publish(beans, "统计方案");
        live(new Random(7), List.of(officer, Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER)));

        List<Punctuality> rows = statistics.punctuality(officer);
        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().mapToLong(Punctuality::asked).sum())
                .isEqualTo(shelf.count(ReportFilter.of(ReportList.ALL), officer));
        assertThat(rows).allMatch(row -> row.sent() + row.missing() <= row.asked());
        assertThat(rows.stream().mapToLong(Punctuality::missing).sum())
                .isEqualTo(shelf.count(ReportFilter.of(ReportList.LATE), officer));
        assertThat(rows.stream().mapToLong(Punctuality::accepted).sum())
                .isEqualTo(shelf.count(ReportFilter.of(ReportList.ACCEPTED), officer));
    }

    @Test
    void theBurdenCountsEveryFieldOnce() {
        PublishedPolicy plan = PublishedPolicy.publish(beans, "负担方案");
        Person clerk = Staff.of(plan.lead(), "何子衿", Role.UNIT_REPORTER);
        ReportSheet sheet = newest(clerk);
        reports.save(sheet.head().id(), Map.of(2, Entry.ofValue("3")), sheet.version(), clerk);

        assertThat(statistics.burden(clerk)).singleElement().satisfies(burden -> {
            assertThat(burden.asked()).isEqualTo(8);
            assertThat(burden.typed()).isEqualTo(1);
            assertThat(burden.prefilled()).isZero();
            assertThat(burden.blank()).isEqualTo(7);
        });
    }

    /** Some quarters of reports that are sent or not, returned or accepted, at random. */
    private void live(Random random, List<Person> people) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            ((TestClock) clock).set(LocalDateTime.of(2026, 9, 20, 10, 0).plusMonths(3L * quarter));
            requests.askAll();
            for (Person person : people.subList(1, people.size())) {
                if (random.nextBoolean()) {
                    send(newest(person), person, random);
                }
            }
        }
    }

    private void send(ReportSheet sheet, Person person, Random random) {
        if (!sheet.mayWrite()) {
            return;
        }
        Map<Integer, Entry> entries = Map.of(
                1, Entry.ofWords("推进中", "", ""),
                2, Entry.ofValue(String.valueOf(random.nextInt(20))),
                3, Entry.ofWords("推进中", "", ""),
                4, Entry.ofValue(String.valueOf(random.nextInt(900))));
        ReportId id = sheet.head().id();
        reports.submit(id, entries, null, "补报", sheet.version(), person);
        switch (random.nextInt(3)) {
            case 0 -> reviews.accept(id, officer);
            case 1 -> reviews.returnForRevision(id, Map.of(), "请补充", officer);
            default -> assertThat(sheets.of(id, officer).mayReview()).isTrue();
        }
    }

    private long rows(ReportList list, Person person) {
        long rows = 0;
        String after = null;
        do {
            ReportPage page = shelf.page(ReportFilter.of(list), person, after, 7);
            rows += page.rows().size();
            after = page.next();
        } while (after != null);
        return rows;
    }

    private ReportSheet newest(Person person) {
        List<ReportHead> heads =
                shelf.page(ReportFilter.of(ReportList.ALL), person, null, 100).rows();
        return sheets.of(heads.get(heads.size() - 1).id(), person);
    }
}
