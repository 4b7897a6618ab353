package org.chanjiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    /** National Day 2026: 1 to 7 October off; 20 September and 10 October worked. */
    private static final WorkingDays CALENDAR = new WorkingDays(
            LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));

    @Test
    void worksOnMakeUpSundayAndNotOnHolidayThursday() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void skipsTheHolidayWhenCountingOn() {
        assertThat(CALENDAR.plus(LocalDate.of(2026, 9, 30), 2)).isEqualTo("2026-10-09");
        assertThat(CALENDAR.plus(LocalDate.of(2026, 9, 30), 3)).isEqualTo("2026-10-10");
        assertThat(CALENDAR.minus(LocalDate.of(2026, 10, 8), 1)).isEqualTo("2026-09-30");
    }

    @Test
    void movesToTheNextDayThatIsWorked() {
        assertThat(CALENDAR.onOrAfter(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
    }

    @Test
    void countsBothEnds() {
        assertThat(CALENDAR.count(new DateRange(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 10))))
                .isEqualTo(4);
    }

    @Test
    void readsTheCalendarLineByLine() {
        var read = WorkingDays.parse(
                Stream.of("# source", "date,kind,name", "2026-10-01,HOLIDAY,国庆节", "", "2026-10-10,MAKE_UP,国庆节"));

        assertThat(read)
                .isEqualTo(new WorkingDays(Set.of(LocalDate.of(2026, 10, 1)), Set.of(LocalDate.of(2026, 10, 10))));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.parse(Stream.of("2026-10-01,HALF,国庆节")));
    }

    @Test
    void refusesADayThatIsBoth() {
        var day = Set.of(LocalDate.of(2026, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(day, day));
    }

    @Property(tries = 200)
    void countingOnAndBackReturnsToAWorkingDay(
            @ForAll @IntRange(max = 60) int n, @ForAll @IntRange(max = 364) int day) {
        var start = CALENDAR.onOrAfter(LocalDate.of(2026, 1, 1).plusDays(day));
        assertThat(CALENDAR.minus(CALENDAR.plus(start, n), n)).isEqualTo(start);
    }
}
