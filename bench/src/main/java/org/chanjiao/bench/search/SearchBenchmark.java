package org.chanjiao.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chanjiao.bench.Latencies;
import org.chanjiao.library.Library;
import org.chanjiao.library.LibraryFilter;
import org.chanjiao.library.LibraryIndex;
import org.chanjiao.library.LibraryOrder;
import org.chanjiao.library.Sight;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random strings of two and four characters, looked for as the library page does it (first page of 20 with excerpts) and by a
 * sequential LIKE over the same rows. Measured after a warm-up with other strings; one thread, one connection at a time.
 */
public final class SearchBenchmark {

    private static final int QUERIES = 400;
    private static final int SEQUENTIAL_QUERIES = 12;

    private final GeneratedDocuments documents = new GeneratedDocuments(20260915);
    private final Library library;
    private final LibraryIndex index;
    private final JdbcClient database;

    private SearchBenchmark(AnnotationConfigApplicationContext context) {
        library = context.getBean(Library.class);
        index = context.getBean(LibraryIndex.class);
        database = context.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) {
        try (var context = new AnnotationConfigApplicationContext(SearchContext.class)) {
            SearchBenchmark benchmark = new SearchBenchmark(context);
            benchmark.load(Integer.parseInt(arguments[0]));
            benchmark.measure(2);
            benchmark.measure(4);
        }
    }

    private void load(int count) {
        database.sql("drop index ix_policy_search_pairs").update();
        for (int done = 0; done < count; done += 1000) {
            insert(Math.min(1000, count - done));
        }
        long start = System.nanoTime();
        say("%d documents indexed at %.0f a second".formatted(index.rebuild(), count / seconds(start)));
        start = System.nanoTime();
        database.sql(
                        "create index ix_policy_search_pairs on policy_search using gin (policy_search_pairs(pairs)) with (fastupdate = off)")
                .update();
        database.sql("vacuum analyze").update();
        say("index of pairs built in %.1f s, %s; the rows %s"
                .formatted(seconds(start), size("ix_policy_search_pairs"), size("policy_search")));
    }

    private void insert(int count) {
        UUID[] ids = IntStream.range(0, count).mapToObj(n -> UUID.randomUUID()).toArray(UUID[]::new);
        String[] titles = Arrays.stream(ids).map(id -> documents.title()).toArray(String[]::new);
        String[] texts = Arrays.stream(ids).map(id -> documents.text()).toArray(String[]::new);
        String[] days =
                Arrays.stream(ids).map(id -> documents.issuedOn().toString()).toArray(String[]::new);
        database.sql(
                        """
                        with shelf as (
                          insert into policy (id, region_code, level, title, issuer, issued_on, status, current_text, opened_at, opened_by, version)
                          select d.id, '210000', 'PROVINCIAL', d.title, '某省人民政府', d.day::date, 'IN_FORCE', 1, now(), d.id, 0
                          from unnest(?, ?, ?) as d (id, title, day) returning id)
                        insert into policy_text (policy_id, number, text, sha256, published_at, published_by)
                        select d.id, 1, d.text, md5(d.text), now(), d.id from unnest(?, ?) as d (id, text)
                        """)
                .params(ids, titles, days, ids, texts)
                .update();
    }

    private void measure(int length) {
        search("warm-up", queries(length), LibraryOrder.NEWEST);
        search("warm-up", queries(length), LibraryOrder.RELEVANCE);
        List<String> queries = queries(length);
        say("");
        say("" + search(length + " characters, page of the newest 20", queries, LibraryOrder.NEWEST));
        say("" + search(length + " characters, ranked page of 20", queries, LibraryOrder.RELEVANCE));
        List<String> few = queries.subList(0, SEQUENTIAL_QUERIES);
        say("" + Latencies.of(length + " characters, sequential LIKE, all rows", few, this::sequential));
        say("same policies by pairs and by LIKE: " + few.stream().allMatch(this::agrees));
        plan(queries.get(0));
    }

    private Latencies search(String name, List<String> queries, LibraryOrder order) {
        return Latencies.of(
                name, queries, word -> library.search(LibraryFilter.text(word), order, Sight.NATION, null, 20)
                        .hits()
                        .size());
    }

    private List<String> queries(int length) {
        List<String> texts = database.sql("select text from policy_search order by random() limit " + QUERIES)
                .query(String.class)
                .list();
        return new ArrayList<>(
                texts.stream().map(text -> documents.part(text, length)).toList());
    }

    private int sequential(String word) {
        return database.sql("select count(*) from (select text from policy_search offset 0) every where text like ?")
                .param("%" + word + "%")
                .query(Integer.class)
                .single();
    }

    /** Whether pairs with the LIKE recheck count as many rows as LIKE alone. */
    private boolean agrees(String word) {
        int byPairs = database.sql(
                        "select count(*) from policy_search where policy_search_pairs(pairs) @> cast(? as int[]) and text like ?")
                .param(pairs(word))
                .param("%" + word + "%")
                .query(Integer.class)
                .single();
        return byPairs == sequential(word);
    }

    /** The statement that finds the keys, without the filters. */
    private void plan(String word) {
        say("plan for " + word);
        String found = word.length() == 2
                ? "(%s limit 8001) s order by s.dated_on desc, s.policy_id desc limit 101"
                : "(%s order by s.dated_on desc, s.policy_id desc offset 0) s where s.text like '%%" + word
                        + "%%' limit 101";
        String candidates = "select s.policy_id, s.dated_on, s.text from policy_search s"
                + " where policy_search_pairs(s.pairs) @> '" + pairs(word) + "'";
        database.sql("explain (analyze, buffers, costs off) select s.policy_id, s.dated_on from "
                        + found.formatted(candidates))
                .query(String.class)
                .list()
                .forEach(SearchBenchmark::say);
    }

    private static String pairs(String word) {
        return IntStream.range(1, word.length())
                .map(i -> word.charAt(i - 1) << 16 | word.charAt(i))
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private String size(String relation) {
        return database.sql("select pg_size_pretty(pg_total_relation_size(cast(? as regclass)))")
                .param(relation)
                .query(String.class)
                .single();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
