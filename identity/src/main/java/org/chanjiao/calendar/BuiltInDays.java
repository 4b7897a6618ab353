package org.chanjiao.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The days that come with the platform, read once from its catalogue. */
@Component
class BuiltInDays {

    private static final String CATALOGUE = "/catalogue/working-days.csv";
    private static final String SOURCE = "国务院办公厅年度放假通知（平台内置）";

    private final NavigableMap<LocalDate, CalendarDay> days = read();

    NavigableMap<LocalDate, CalendarDay> all() {
        return days;
    }

    private static NavigableMap<LocalDate, CalendarDay> read() {
        var days = new TreeMap<LocalDate, CalendarDay>();
        var stream = Objects.requireNonNull(BuiltInDays.class.getResourceAsStream(CATALOGUE));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("date,") && !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cells -> new CalendarDay(
                            LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2], SOURCE, true))
                    .forEach(day -> days.put(day.day(), day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableNavigableMap(days);
    }
}
