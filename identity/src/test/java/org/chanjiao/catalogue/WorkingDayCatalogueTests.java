package org.chanjiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.chanjiao.kernel.DateRange;
import org.chanjiao.kernel.WorkingDays;
import org.junit.jupiter.api.Test;

class WorkingDayCatalogueTests {

    @Test
    void holdsTheNationalDayWeekOf2026AndItsMakeUpDays() throws IOException {
        var calendar = read();

        assertThat(calendar.count(new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7))))
                .isZero();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
    }

    @Test
    void makesUpOnWeekendsOnly() throws IOException {
        assertThat(read().makeUpDays())
                .isNotEmpty()
                .allMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    private static WorkingDays read() throws IOException {
        var file = Objects.requireNonNull(
                WorkingDayCatalogueTests.class.getResourceAsStream("/catalogue/working-days.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return WorkingDays.parse(lines.lines());
        }
    }
}
