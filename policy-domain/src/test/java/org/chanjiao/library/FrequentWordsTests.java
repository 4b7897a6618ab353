package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that more policies hold than are sorted: the list and its pages stay those of LIKE, the newest first. */
@DatabaseTest
class FrequentWordsTests {

    private static final int POLICIES = 8_300;
    private static final int SIZE = 50;

    @Autowired
    Library library;

    @Autowired
    JdbcClient database;

    /** Every text holds 实训; every second one 实训基地, every fourth of the others all its pairs apart. */
    @BeforeEach
    void fillTheShelf() {
        String[] texts = {"建设实训基地", "实训与训基和基地", "建设实训基地", "校内实训"};
        int[][] pairs = Stream.of(texts).map(CharacterPairs::of).toArray(int[][]::new);
        for (int kind = 0; kind < texts.length; kind++) {
            database.sql(
                            """
                            with shelf as (
                              insert into policy (id, region_code, level, title, issuer, issued_on, status, current_text,
                                                  opened_at, opened_by, version)
                              select gen_random_uuid(), '210000', 'PROVINCIAL', '文件', '某省人民政府',
                                     date '2010-01-01' + n %% 700, 'IN_FORCE', 1, now(), gen_random_uuid(), 0
                              from generate_series(1, %d) n where n %% 4 = ? returning id, issued_on),
                            words as (
                              insert into policy_text (policy_id, number, text, sha256, published_at, published_by)
                              select id, 1, ?, md5(id::text), now(), id from shelf)
                            insert into policy_search (policy_id, region_code, dated_on, title, text, pairs)
                            select id, '210000', issued_on, '文件', ?, ? from shelf
                            """
                                    .formatted(POLICIES))
                    .params(kind, texts[kind], texts[kind], pairs[kind])
                    .update();
        }
    }

    @Test
    void aPairOfAlmostEveryPolicyIsFoundInOrder() {
        pagesAreThoseOfLike("实训");
    }

    @Test
    void whatHoldsAllPairsApartIsLeftOut() {
        pagesAreThoseOfLike("实训基地");
    }

    @Test
    void aWordOfSomePoliciesIsFoundInOrder() {
        pagesAreThoseOfLike("校内");
    }

    private void pagesAreThoseOfLike(String word) {
        LibraryPage first = library.search(LibraryFilter.text(word), LibraryOrder.NEWEST, Sight.NATION, null, SIZE);
        LibraryPage second =
                library.search(LibraryFilter.text(word), LibraryOrder.NEWEST, Sight.NATION, first.next(), SIZE);

        assertThat(ids(first)).isEqualTo(byLike(word, 0));
        assertThat(ids(second)).isEqualTo(byLike(word, SIZE));
        assertThat(List.of(first.found(), second.found())).containsOnly(Library.RANKED);
        assertThat(first.more()).isTrue();
    }

    private static List<UUID> ids(LibraryPage page) {
        return page.hits().stream().map(hit -> hit.id().value()).toList();
    }

    private List<UUID> byLike(String word, int from) {
        return database.sql(
                        """
                        select p.id from policy p join policy_text t on t.policy_id = p.id where t.text like ?
                        order by p.issued_on desc, p.id desc limit ? offset ?
                        """)
                .params("%" + word + "%", SIZE, from)
                .query(UUID.class)
                .list();
    }
}
