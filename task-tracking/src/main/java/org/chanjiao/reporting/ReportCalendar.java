package org.chanjiao.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lombok.RequiredArgsConstructor;
import org.chanjiao.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The days of the platform: today, and on which days offices work. */
@Component
@RequiredArgsConstructor
class ReportCalendar {

    private final Clock clock;
    private final WorkingCalendar workingDays;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Now, as exactly as PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    ReportDays days(ReportPeriod period, CycleTerms terms) {
        return ReportDays.of(period, terms, workingDays.days());
    }
}
