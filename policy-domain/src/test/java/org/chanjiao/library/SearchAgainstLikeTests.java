package org.chanjiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search and PostgreSQL's own sequential LIKE over the published words must find the same policies. */
@DatabaseTest
class SearchAgainstLikeTests {

    private static final String[] SIGNS = {
        "双", "师", "型", "实", "训", "产", "教", "融", "合", "a", "b", "5", "%", "_", "\\", "。", "，", "𠀀", "𠀁", "𪚥", "\n"
    };

    private final Random random = new Random(20260915);
    private final Map<PolicyId, String> texts = new HashMap<>();

    @Autowired
    Library library;

    @Autowired
    LibraryIndex index;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void shelveRandomTexts() {
        Shelf shelf = new Shelf(database, index);
        for (int i = 0; i < 150; i++) {
            String text = signs(20 + random.nextInt(60));
            texts.put(shelf.policy("文件").reading(text).put(), text);
        }
    }

    @Test
    void everySubstringFindsTheSameSetAsLike() {
        for (int i = 0; i < 600; i++) {
            String part = part();

            assertThat(found(part)).as("the search for <%s>", part).isEqualTo(foundByLike(part));
        }
    }

    @Test
    void wordsThatOccurNowhereAreFoundNowhere() {
        for (int i = 0; i < 200; i++) {
            String word = signs(2 + random.nextInt(4)).replace("\n", "实");

            assertThat(found(word)).as("the search for <%s>", word).isEqualTo(foundByLike(word));
        }
    }

    /** A stretch of two and more units of one of the texts, no line break in it. */
    private String part() {
        while (true) {
            List<String> all = List.copyOf(texts.values());
            int[] points = all.get(random.nextInt(all.size())).codePoints().toArray();
            int length = 1 + random.nextInt(6);
            String part = new String(points, random.nextInt(points.length - length), length);
            if (part.length() > 1 && part.indexOf('\n') < 0) {
                return part;
            }
        }
    }

    private Set<PolicyId> found(String word) {
        return library.search(LibraryFilter.text(word), LibraryOrder.NEWEST, Sight.NATION, null, 500).hits().stream()
                .map(PolicyHit::id)
                .collect(Collectors.toSet());
    }

    private Set<PolicyId> foundByLike(String word) {
        String escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return database
                .sql("select policy_id from policy_text where text like ?")
                .param("%" + escaped + "%")
                .query((row, number) -> PolicyId.of(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private String signs(int count) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            signs.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return signs.toString();
    }
}
