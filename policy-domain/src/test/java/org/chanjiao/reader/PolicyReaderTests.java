package org.chanjiao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chanjiao.library.LibraryIndex;
import org.chanjiao.library.Shelf;
import org.chanjiao.library.Sight;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PolicyReaderTests {

    /** One line, as web pages print them. */
    private static final String TEXT = "一、任务（一）建设基地。新建基地。（二）培养教师。𠀀";

    @Autowired
    PolicyReader reader;

    @Autowired
    LibraryIndex index;

    @Autowired
    JdbcClient database;

    Shelf shelf;
    PolicyId policy;
    UUID school;

    @BeforeEach
    void publish() {
        shelf = new Shelf(database, index);
        policy = shelf.policy("磐石市方案").reading(TEXT).put();
        shelf.section(policy, 1, "一", "任务", 0, 26);
        school = shelf.unit("磐石市教育局");
        UUID first = shelf.task(policy, 1, "建设基地", 4, 17);
        shelf.task(policy, 2, "培养教师", 17, 26);
        shelf.answers(first, 0, school, "市教育局", "LEAD");
    }

    @Test
    void textWithoutLineBreaksIsCutWhereTasksBegin() {
        ReaderPage page = open(ReaderView.PLAIN);

        assertThat(texts(page)).containsExactly("一、任务", "（一）建设基地。新建基地。", "（二）培养教师。𠀀");
        assertThat(page.blocks()).extracting(Block::depth).containsExactly(1, 0, 0);
        assertThat(page.blocks()).extracting(block -> block.tasks().size()).containsExactly(0, 1, 1);
    }

    @Test
    void partOfOneUnitKeepsTheHeadingAbove() {
        ReaderPage page = open(new ReaderView(null, new OrganisationId(school), null));

        assertThat(texts(page)).containsExactly("一、任务", "（一）建设基地。新建基地。");
    }

    @Test
    void everySearchedPlaceIsAnAnchor() {
        ReaderPage page = open(new ReaderView(null, null, "基地"));

        assertThat(page.blocks().stream()
                        .flatMap(block -> block.runs().stream())
                        .filter(Run::hit))
                .extracting(Run::anchor)
                .containsExactly("o9", "o14");
    }

    @Test
    void earlierVersionStaysReadableAndComparable() {
        shelf.correct(policy, TEXT.replace("培养教师", "培养双师"));

        assertThat(texts(open(new ReaderView(1, null, null)))).contains("（二）培养教师。𠀀");
        assertThat(open(ReaderView.PLAIN).head().shown()).isEqualTo(2);
        assertThat(reader.differences(policy, 2, Sight.NATION).orElseThrow().changes())
                .hasSize(1);
        assertThat(reader.differences(policy, 3, Sight.NATION)).isEmpty();
        assertThat(reader.open(policy, new ReaderView(9, null, null), Sight.NATION))
                .isEmpty();
    }

    private ReaderPage open(ReaderView view) {
        return reader.open(policy, view, Sight.NATION).orElseThrow();
    }

    private static List<String> texts(ReaderPage page) {
        return page.blocks().stream()
                .map(block -> block.runs().stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
