package org.chanjiao.portal.target;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.measure.Measure;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Population;
import org.chanjiao.progress.Schedule.Pace;
import org.chanjiao.progress.Schedule.Step;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * How a target is judged, as filled in; figures as text, so that what cannot be read is shown again as typed.
 *
 * @param steps one a line: a date and a share in per cent
 * @param tolerance in per cent
 */
record MeasureForm(
        Quantity quantity,
        Accumulation accumulation,
        Pace pace,
        @Nullable String steps,
        @Nullable String baseline,
        @Nullable String tolerance,
        @Nullable String weight,
        @Nullable String start,
        @Nullable Boolean continuous,
        Population population,
        @Nullable String reason,
        long seen) {

    static MeasureForm of(MeasureSheet sheet) {
        Measure measure = sheet.measure();
        return new MeasureForm(
                measure.quantity(),
                measure.accumulation(),
                measure.pace(),
                measure.steps().stream()
                        .map(step -> step.date() + " " + plain(step.share().movePointRight(2)))
                        .collect(Collectors.joining("\n")),
                measure.baseline() == null ? "" : plain(measure.baseline()),
                plain(measure.tolerance().movePointRight(2)),
                plain(measure.weight()),
                measure.start().toString(),
                measure.continuous(),
                measure.population(),
                "",
                sheet.version());
    }

    /** The measure; what cannot be read is noted as an error at its field and left as it was. */
    Measure read(Measure before, BindingResult errors) {
        if (reason == null || reason.isBlank()) {
            errors.rejectValue("reason", "targets.reason.missing");
        }
        return new Measure(
                quantity,
                accumulation,
                figure("tolerance", tolerance, before.tolerance().movePointRight(2), errors)
                        .movePointLeft(2),
                pace,
                steps(errors),
                baseline == null || baseline.isBlank() ? null : figure("baseline", baseline, BigDecimal.ZERO, errors),
                figure("weight", weight, before.weight(), errors),
                day(before.start(), errors),
                Boolean.TRUE.equals(continuous),
                population);
    }

    private List<Step> steps(BindingResult errors) {
        List<Step> read = new ArrayList<>();
        if (pace != Pace.STEPPED) {
            return read;
        }
        for (String line :
                String.valueOf(steps).lines().filter(text -> !text.isBlank()).toList()) {
            String[] parts = line.strip().replace("%", "").split("[\\s\\h,，]+");
            try {
                read.add(new Step(LocalDate.parse(parts[0]), new BigDecimal(parts[1]).movePointLeft(2)));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
                errors.rejectValue("steps", "targets.measure.steps.unreadable", new Object[] {line.strip()}, null);
            }
        }
        if (read.isEmpty() && !errors.hasFieldErrors("steps")) {
            errors.rejectValue("steps", "targets.measure.steps.missing");
        }
        return read;
    }

    private LocalDate day(LocalDate before, BindingResult errors) {
        try {
            return LocalDate.parse(String.valueOf(start));
        } catch (DateTimeException unreadable) {
            errors.rejectValue("start", "targets.measure.start.unreadable");
            return before;
        }
    }

    private static BigDecimal figure(String field, @Nullable String text, BigDecimal before, BindingResult errors) {
        try {
            BigDecimal figure = new BigDecimal(String.valueOf(text).strip());
            if (figure.signum() < 0) {
                errors.rejectValue(field, "targets.measure.negative");
            }
            return figure;
        } catch (NumberFormatException unreadable) {
            errors.rejectValue(field, "targets.measure.unreadable");
            return before;
        }
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
