package org.chanjiao.reporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lombok.RequiredArgsConstructor;
import org.chanjiao.kernel.WorkingDays;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The days of the platform: today, and on which days offices work. */
@Component
@RequiredArgsConstructor
class ReportCalendar {

    private static final String FILE = "catalogue/working-days.csv";

    private final Clock clock;
    private final WorkingDays workingDays = read();

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Now, as exactly as PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    ReportDays days(ReportPeriod period, CycleTerms terms) {
        return ReportDays.of(period, terms, workingDays);
    }

    private static WorkingDays read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return WorkingDays.parse(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
