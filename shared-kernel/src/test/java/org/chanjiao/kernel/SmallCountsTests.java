package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCountsTests {

    @Test
    void oneToFourPersonsAreHiddenNoneAndFiveAreNot() {
        assertThat(List.of(1, 2, 3, 4)).allMatch(count -> SmallCounts.isSmall(BigDecimal.valueOf(count)));
        assertThat(List.of(0, 5, 6, 1000)).noneMatch(count -> SmallCounts.isSmall(BigDecimal.valueOf(count)));
    }

    @Test
    void aSingleSmallPartTakesTheNextOneWithIt() {
        assertThat(SmallCounts.hidden(List.of(120L, 3L, 8L, 0L))).isEqualTo(Set.of(1, 2));
    }

    @Test
    void partsWhoseSumWouldGiveThemAwayTakeAnotherWithThem() {
        assertThat(SmallCounts.hidden(List.of(1L, 1L, 40L, 90L))).isEqualTo(Set.of(0, 1, 2));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(SmallCounts.hidden(List.of(5L, 0L, 70L))).isEmpty();
        assertThat(SmallCounts.hidden(List.of())).isEmpty();
    }

    @Test
    void whatIsHiddenIsNeverOneAloneNorASmallSumWhileAnythingElseIsThere() {
        Random dice = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Long> parts = dice.longs(1 + dice.nextInt(8), 0, 12).boxed().toList();
            Set<Integer> hidden = SmallCounts.hidden(parts);
            long sum = hidden.stream().mapToLong(parts::get).sum();
            long filled = parts.stream().filter(part -> part > 0).count();

            assertThat(hidden).containsAll(places(parts));
            assertThat(hidden.isEmpty() || hidden.size() == filled || hidden.size() >= 2 && sum >= SmallCounts.LEAST)
                    .as("%s hides %s", parts, hidden)
                    .isTrue();
        }
    }

    private static Set<Integer> places(List<Long> parts) {
        return IntStream.range(0, parts.size())
                .filter(place -> parts.get(place) > 0 && parts.get(place) < SmallCounts.LEAST)
                .boxed()
                .collect(Collectors.toSet());
    }
}
