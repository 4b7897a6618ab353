package org.chanjiao.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.reporting.Entry;
import org.chanjiao.reporting.LineSheet;
import org.chanjiao.reporting.ReportHead;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetId;
import org.chanjiao.target.TargetScope;

/** The figures that units type: on the way to what was promised, some ahead, some far behind. */
@RequiredArgsConstructor
final class DemoNumbers {

    /** How much of what is due a unit has; each target keeps to one of them. */
    private static final List<String> PACES = List.of("1.04", "0.95", "0.81", "0.52", "1.1", "0.78", "0.33");

    private static final LocalDate END_OF_PLAN = LocalDate.of(2027, 12, 31);
    private static final BigDecimal MOSTLY = new BigDecimal("0.75");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(480);

    private final Measures measures;

    /** How many units report each figure between them. */
    private final Map<TargetId, Integer> sharers;

    Entry entry(LineSheet line, ReportHead head) {
        MeasureSheet sheet = measures.get(new TargetId(Objects.requireNonNull(line.target())));
        LocalDate on = head.days().lastDay();
        BigDecimal pace = new BigDecimal(PACES.get(line.title().length() % PACES.size()));
        BigDecimal grown = pace.multiply(elapsed(sheet, on));
        return switch (sheet.measure().quantity()) {
            case COUNT -> Entry.ofValue(count(sheet, grown, pace));
            case SHARE -> quotient(need(sheet).movePointLeft(2), pace, grown);
            case RATIO -> quotient(need(sheet), pace, grown);
            case MILESTONE -> Entry.ofDone(done(sheet, grown, on));
        };
    }

    private String count(MeasureSheet sheet, BigDecimal grown, BigDecimal pace) {
        boolean each = sheet.commitment().scope() != TargetScope.PLAN;
        BigDecimal value = need(sheet).multiply(each ? pace : grown);
        BigDecimal between = BigDecimal.valueOf(each ? 1 : sharers.getOrDefault(sheet.target(), 1));
        return value.divide(between, 0, RoundingMode.HALF_UP).toPlainString();
    }

    /** Shares grow slowly from three quarters of where they are to end. */
    private static Entry quotient(BigDecimal need, BigDecimal pace, BigDecimal grown) {
        BigDecimal share = need.multiply(pace.multiply(MOSTLY).add(grown.multiply(BigDecimal.ONE.subtract(MOSTLY))));
        BigDecimal part = share.multiply(WHOLE).min(WHOLE).setScale(0, RoundingMode.HALF_UP);
        return Entry.ofQuotient(part.toPlainString(), WHOLE.toPlainString());
    }

    private static BigDecimal need(MeasureSheet sheet) {
        Commitment commitment = sheet.commitment();
        return Objects.requireNonNull(commitment.low() == null ? commitment.high() : commitment.low());
    }

    /** The part of the term, or of the year, that is gone. */
    private static BigDecimal elapsed(MeasureSheet sheet, LocalDate on) {
        boolean yearly = sheet.commitment().period() == Period.PER_YEAR;
        LocalDate from = yearly ? on.withDayOfYear(1) : sheet.measure().start();
        LocalDate deadline = sheet.commitment().deadlineOn();
        LocalDate to = yearly ? from.plusYears(1) : deadline == null ? END_OF_PLAN : deadline;
        long all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, on)));
        return BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    /** Five months after the start, where so much is done; empty before. */
    private static String done(MeasureSheet sheet, BigDecimal grown, LocalDate on) {
        LocalDate day = sheet.measure().start().plusMonths(5);
        return grown.compareTo(new BigDecimal("0.4")) > 0 && !day.isAfter(on) ? day.toString() : "";
    }
}
