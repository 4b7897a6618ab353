package org.chanjiao.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one case before they are judged. The lights, the outlook and the explanation all read from here. */
record Reading(
        ProgressCase given,
        List<Fact> verified,
        Measurement measured,
        @Nullable Fraction reported,
        @Nullable Fraction expected) {

    static Reading of(ProgressCase given) {
        List<Fact> known = new Window(null, given.asOf()).of(given.facts());
        List<Fact> verified = known.stream().filter(Fact::isVerified).toList();
        Measurement measured = Measurement.of(given.target(), verified, given.population(), given.asOf());
        Measurement reported = Measurement.of(given.target(), known, given.population(), given.asOf());
        Fraction expected = Expectation.of(given, verified, measured);
        return new Reading(given, verified, measured, reported.value(), expected);
    }

    Target target() {
        return given.target();
    }

    LocalDate asOf() {
        return given.asOf();
    }

    /** The bar the shown figure is held to. */
    Standard bar() {
        return target().judgedBy();
    }

    @Nullable
    Fraction value() {
        return measured.value();
    }

    /** The value as the later rules take it, where nothing reported counts as nothing done. */
    Fraction valueOrZero() {
        return measured.value() == null ? Fraction.ZERO : measured.value();
    }

    boolean isMet() {
        return bar().isMetBy(value());
    }

    boolean isPastDeadline() {
        return target().term().hasPassed(asOf());
    }

    boolean wasMetOn(LocalDate day) {
        List<Fact> knownThen = new Window(null, day).of(verified);
        return bar().isMetBy(Measurement.of(target(), knownThen, given.population(), day)
                .value());
    }
}
