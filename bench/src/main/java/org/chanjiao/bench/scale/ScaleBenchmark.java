package org.chanjiao.bench.scale;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.bench.Latencies;
import org.chanjiao.board.Board;
import org.chanjiao.board.BoardFilter;
import org.chanjiao.board.BoardOrder;
import org.chanjiao.board.BoardPage;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.Facts;
import org.chanjiao.evidence.NewFact;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages and writes over a generated nation, each beside the bare SQL that does the least of the same. One thread. */
public final class ScaleBenchmark {

    private static final int CALLS = 400;

    private final Random random = new Random(20261124);
    private final JdbcClient database;
    private final Standings standings;
    private final Facts facts;
    private final Board board;
    private final LocalDate today;
    private List<String> counties = List.of();

    private ScaleBenchmark(ConfigurableApplicationContext context) {
        database = context.getBean(JdbcClient.class);
        standings = context.getBean(Standings.class);
        facts = context.getBean(Facts.class);
        board = context.getBean(Board.class);
        today = LocalDate.now(context.getBean(Clock.class));
    }

    public static void main(String[] arguments) {
        try (var context = new SpringApplicationBuilder(ScaleContext.class)
                .web(WebApplicationType.NONE)
                .properties("spring.flyway.enabled=false", "spring.jpa.open-in-view=false", "logging.level.root=warn")
                .run()) {
            ScaleBenchmark benchmark = new ScaleBenchmark(context);
            benchmark.build(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
            benchmark.measure();
        }
    }

    private void build(int number, long rows) {
        long start = System.nanoTime();
        new GeneratedNation(database).build(number, rows);
        counties = database.sql("select code from nation order by n")
                .query(String.class)
                .list();
        say("%d counties, %d tasks, %d targets, %d facts written in %.0f s"
                .formatted(counties.size(), count("task"), count("target"), count("fact"), seconds(start)));
        start = System.nanoTime();
        for (UUID policy : database.sql("select id from policy order by id")
                .query(UUID.class)
                .list()) {
            standings.revalue(new PolicyId(policy));
        }
        say("every target valued anew and summed in %.0f s".formatted(seconds(start)));
        database.sql("vacuum analyze").update();
    }

    private void measure() {
        compare("county dashboard", this::countyByStandings, this::countyBare);
        compare("nation by county", n -> nation(), n -> nationBare());
        compare("target page: its standing and latest facts", this::targetPage, this::targetBare);
        Sight everything = Sight.NATION;
        compare("board of a county, first page", n -> page(sight(n), null), this::boardBare);
        compare("board of the nation, first page", n -> page(everything, null), this::boardBare);
        @Nullable String late = latePage(everything);
        compare("board of the nation, a late page", n -> page(everything, late), this::boardBare);
        compare("a fact written, totals and all", this::write, this::writeBare);
        say("a new fact stands in every total: " + standsAtOnce());
    }

    private void compare(String name, Call ours, Call bare) {
        List<String> calls = IntStream.range(0, CALLS).mapToObj(String::valueOf).toList();
        Latencies.of("warm-up", calls, n -> ours.rows(Integer.parseInt(n)));
        Latencies.of("warm-up", calls, n -> bare.rows(Integer.parseInt(n)));
        Latencies least = Latencies.of("   bare SQL", calls, n -> bare.rows(Integer.parseInt(n)));
        Latencies full = Latencies.of(name, calls, n -> ours.rows(Integer.parseInt(n)));
        say(full + "\n" + least + "\n   ratio of medians %.2f".formatted(full.at(0.5) / least.at(0.5)));
    }

    private int countyByStandings(int n) {
        return standings.of(policy(n)).size();
    }

    private int countyBare(int n) {
        return database.sql("select green, yellow, red, grey from policy_standing where region_code = ?")
                .param(county(n))
                .query((row, number) -> row.getInt(1))
                .list()
                .size();
    }

    private int nation() {
        return nationBare();
    }

    private int nationBare() {
        return database.sql(
                        "select region_code, sum(green), sum(yellow), sum(red), sum(grey) from policy_standing group by region_code")
                .query((row, number) -> row.getInt(2))
                .list()
                .size();
    }

    private int targetPage(int n) {
        TargetId target = target(n);
        return standings.of(target).map(standing -> 1).orElseThrow()
                + facts.latest(target, 20).size();
    }

    private int targetBare(int n) {
        return database.sql("select value from fact where target_id = ? order by fact_on desc, id desc limit 20")
                .param(target(n).value())
                .query((row, number) -> row.getBigDecimal(1))
                .list()
                .size();
    }

    private int page(Sight sight, @Nullable String after) {
        return board.page(BoardFilter.ALL, BoardOrder.POLICY, sight, after, 20)
                .rows()
                .size();
    }

    private int boardBare(int n) {
        return database.sql("select title from task where policy_id = ? order by ordinal limit 20")
                .param(policy(n).value())
                .query((row, number) -> row.getString(1))
                .list()
                .size();
    }

    private @Nullable String latePage(Sight sight) {
        @Nullable String after = null;
        for (int pages = 0; pages < 30; pages++) {
            BoardPage page = board.page(BoardFilter.ALL, BoardOrder.POLICY, sight, after, 100);
            after = page.next() == null ? after : page.next();
        }
        return after;
    }

    private int write(int n) {
        return write(target(n), n);
    }

    private int write(TargetId target, int n) {
        facts.record(
                target,
                FactSource.report(UUID.randomUUID()),
                List.of(NewFact.of(today, BigDecimal.ONE, Grade.B, "unit-" + n, "某单位")));
        return 1;
    }

    private int writeBare(int n) {
        return database.sql(
                        """
                        insert into fact (target_id, region_code, fact_on, value, grade, entity, entity_name, source_kind, source_id, recorded_at)
                        values (?, ?, ?, 1, 'D', ?, '某单位', 'REPORT', ?, now())
                        """)
                .params(target(n).value(), county(n), today, "bare-" + n, UUID.randomUUID())
                .update();
    }

    private boolean standsAtOnce() {
        TargetId target = target(1);
        BigDecimal before = standings.of(target).orElseThrow().value();
        write(target, 1);
        return !String.valueOf(standings.of(target).orElseThrow().value()).equals(String.valueOf(before));
    }

    private Sight sight(int n) {
        return Sight.below(RegionCode.of(county(n)));
    }

    private String county(int n) {
        return counties.get(n * 7 % counties.size());
    }

    private PolicyId policy(int n) {
        return new PolicyId(md5(county(n) + "-policy"));
    }

    private TargetId target(int n) {
        return new TargetId(md5(county(n) + "-target-" + (1 + random.nextInt(4))));
    }

    /** The same as md5(…)::uuid in PostgreSQL. */
    private static UUID md5(String text) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** One measured call; answers how many rows it found. */
    private interface Call {
        int rows(int number);
    }
}
