package org.chanjiao.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTests {

    private static final Link TASKS = Link.to("/tasks").with("q", "x");

    @Test
    void firstPageLeadsOnAndNotBack() {
        Pager pager = Pager.of(TASKS, 20, 20, null, "k7");

        assertThat(pager.first()).isNull();
        assertThat(pager.next()).isEqualTo("/tasks?q=x&after=k7");
    }

    @Test
    void lastPageLeadsToTheFirst() {
        Pager pager = Pager.of(TASKS, 50, 3, "k7", null);

        assertThat(pager.first()).isEqualTo("/tasks?q=x&size=50");
        assertThat(pager.next()).isNull();
    }

    @Test
    void offersThreeSizesAndMarksTheCurrentOne() {
        Pager pager = Pager.of(TASKS, 50, 3, null, null);

        assertThat(pager.sizes()).extracting(Pager.Size::rows).containsExactly(20, 50, 100);
        assertThat(pager.sizes())
                .filteredOn(Pager.Size::current)
                .extracting(Pager.Size::rows)
                .containsExactly(50);
    }

    @Test
    void refusesOtherSizes() {
        assertThat(Pager.size(1_000_000)).isEqualTo(20);
        assertThat(Pager.size(null)).isEqualTo(20);
        assertThat(Pager.size(100)).isEqualTo(100);
    }
}
