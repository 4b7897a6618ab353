package org.chanjiao.portal.target;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chanjiao.progress.Fact;
import org.chanjiao.progress.Fact.Grade;
import org.chanjiao.progress.ProgressCase;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Facts and a day to try out.
 *
 * @param facts one a line: date, figure (or part/whole), grade, what it is about
 */
record TrialForm(@Nullable String asOf, @Nullable String facts) {

    static TrialForm of(ProgressCase given) {
        return new TrialForm(
                given.asOf().toString(),
                given.facts().stream().map(TrialForm::line).collect(Collectors.joining("\n")));
    }

    /** The same target by these facts on this day; errors name the line that cannot be read. */
    ProgressCase read(ProgressCase given, BindingResult errors) {
        List<Fact> read = new ArrayList<>();
        List<String> lines = String.valueOf(facts).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                fact(lines.get(i), i + 1, errors, read);
            }
        }
        return new ProgressCase(given.target(), read, given.population(), day(given, errors));
    }

    private LocalDate day(ProgressCase given, BindingResult errors) {
        try {
            return LocalDate.parse(String.valueOf(asOf).strip());
        } catch (DateTimeException unreadable) {
            errors.rejectValue("asOf", "targets.trial.day.unreadable");
            return given.asOf();
        }
    }

    private static void fact(String line, int number, BindingResult errors, List<Fact> into) {
        String[] parts = line.strip().split("\\s*[,，]\\s*", 4);
        try {
            String[] figure = parts[1].split("/", 2);
            into.add(new Fact(
                    LocalDate.parse(parts[0]),
                    Grade.valueOf(parts[2]),
                    parts.length < 4 || parts[3].isBlank() ? null : parts[3],
                    new BigDecimal(figure[0]),
                    figure.length < 2 ? BigDecimal.ONE : new BigDecimal(figure[1])));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            errors.rejectValue("facts", "targets.trial.facts.unreadable", new Object[] {number, line.strip()}, null);
        }
    }

    private static String line(Fact fact) {
        String figure = fact.denominator().compareTo(BigDecimal.ONE) == 0
                ? fact.numerator().toPlainString()
                : fact.numerator().toPlainString() + "/" + fact.denominator().toPlainString();
        String entity = fact.entity() == null ? "" : ", " + fact.entity();
        return fact.date() + ", " + figure + ", " + fact.grade() + entity;
    }
}
