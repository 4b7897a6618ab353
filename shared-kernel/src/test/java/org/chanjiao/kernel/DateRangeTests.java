package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTests {

    private static final DateRange YEAR = DateRange.year(2026);

    @Test
    void includesBothEnds() {
        assertThat(YEAR.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(YEAR.days()).isEqualTo(365);
    }

    @Test
    void meetsAnotherInTheDaysBothHave() {
        var turn = new DateRange(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 5));

        assertThat(YEAR.intersection(turn))
                .contains(new DateRange(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)));
        assertThat(YEAR.intersection(DateRange.year(2027))).isEmpty();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)));
    }
}
