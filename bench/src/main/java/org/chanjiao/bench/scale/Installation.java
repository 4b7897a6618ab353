package org.chanjiao.bench.scale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.evidence.NewStatistic;
import org.chanjiao.evidence.Statistics;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.standing.StandingChecks;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.chanjiao.testsupport.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One generated nation and the platform over it. */
final class Installation implements AutoCloseable {

    private static final Person OFFICER = new Person(
            AccountId.random(),
            "liu",
            "刘洋",
            new OrganisationId(UUID.randomUUID()),
            "教育部",
            RegionCode.NATION,
            Set.of(Role.POLICY_OFFICER));

    final TestDatabase where;
    final ConfigurableApplicationContext context;
    final JdbcClient database;
    final List<String> counties;

    private Installation(TestDatabase where, ConfigurableApplicationContext context) {
        this.where = where;
        this.context = context;
        this.database = context.getBean(JdbcClient.class);
        this.counties = database.sql("select to_regclass('county') is not null")
                        .query(Boolean.class)
                        .single()
                ? database.sql("select code from county order by n")
                        .query(String.class)
                        .list()
                : List.of();
    }

    /** Generates a nation of so many counties and so many facts, values it and opens the platform. */
    static Installation build(int counties, long facts) {
        TestDatabase where = TestDatabase.migrated();
        Installation empty = new Installation(where, ScaleContext.open(Modules.Whole.class, where));
        long start = System.nanoTime();
        long targets = new GeneratedNation(empty.database).build(counties, Math.max(1, facts / counties / 30));
        new GeneratedYears(empty.database).build(Math.max(1, facts / targets));
        Installation built = new Installation(where, empty.context);
        System.out.printf(
                "%d counties, %d policies, %d tasks, %d targets, %d ledger items, %d reports, %d facts written in %.0f s%n",
                built.counties.size(),
                built.count("policy"),
                built.count("task"),
                built.count("target"),
                built.count("ledger_item"),
                built.count("report"),
                built.count("fact"),
                seconds(start));
        built.revalue();
        return built;
    }

    /** The same data without the listener that keeps roll-ups. */
    Installation withoutRollups() {
        return new Installation(where, ScaleContext.open(Modules.WithoutRollups.class, where));
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    /** Every target valued anew and summed. */
    void revalue() {
        long start = System.nanoTime();
        Standings standings = service(Standings.class);
        policies().forEach(standings::revalue);
        System.out.printf("every target valued anew and everything summed in %.0f s%n", seconds(start));
        database.sql("vacuum analyze").update();
    }

    /** Recomputes everything and compares it with what is stored. */
    int differences() {
        long start = System.nanoTime();
        StandingChecks checks = service(StandingChecks.class);
        int faults = policies().stream().mapToInt(checks::check).sum();
        System.out.printf("everything recomputed and compared in %.0f s: %d differences%n", seconds(start), faults);
        return faults;
    }

    private List<PolicyId> policies() {
        return database.sql("select id from policy order by id").query(UUID.class).list().stream()
                .map(PolicyId::new)
                .toList();
    }

    long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    String county(int n) {
        return counties.get(n * 7 % counties.size());
    }

    /** A target of a county, another one for each number. */
    TargetId target(int n) {
        return new TargetId(
                database.sql("select id from target where region_code = ? order by policy_id, ordinal limit 1 offset ?")
                        .params(county(n), n % (GeneratedNation.POLICIES * GeneratedNation.TARGETS))
                        .query(UUID.class)
                        .single());
    }

    /** What an officer does: the figure of a document, its fact, totals and the entry in the trail, in one transaction. */
    int cite(TargetId target, LocalDate day) {
        service(Statistics.class)
                .cite(
                        target,
                        new NewStatistic(day, BigDecimal.ONE, null, null, "统计年鉴", null, null, null, null),
                        OFFICER);
        return 1;
    }

    /** The fact alone with its totals. */
    int record(TargetId target, LocalDate day) {
        service(Facts.class)
                .record(
                        target,
                        FactSource.report(UUID.randomUUID()),
                        List.of(NewFact.of(day, BigDecimal.ONE, Grade.B, "unit", "某单位")));
        return 1;
    }

    @Override
    public void close() {
        context.close();
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
