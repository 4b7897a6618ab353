package org.chanjiao.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;

/**
 * The figure that a line asks for.
 *
 * @param yearly whether a {@link Accumulation#FLOW} begins anew each calendar year
 * @param unit base unit, empty for {@link QuantityKind#MILESTONE}
 * @param commitment the promised figure in words
 * @param subject what is counted
 */
@Embeddable
public record Measure(
        @Enumerated(EnumType.STRING) @Column(name = "quantity") QuantityKind quantity,
        @Enumerated(EnumType.STRING) @Column(name = "accumulation") Accumulation accumulation,
        @Column(name = "yearly") Boolean yearly,
        @Column(name = "unit") String unit,
        @Column(name = "commitment") String commitment,
        @Column(name = "subject") String subject) {

    static Measure of(MeasureSheet sheet) {
        Commitment commitment = sheet.commitment();
        QuantityKind quantity = QuantityKind.valueOf(sheet.measure().quantity().name());
        return new Measure(
                quantity,
                Accumulation.valueOf(sheet.measure().accumulation().name()),
                commitment.period() == Period.PER_YEAR,
                quantity == QuantityKind.MILESTONE ? "" : commitment.unit(),
                commitment.figure(),
                commitment.subject());
    }

    /** Whether numerator and denominator are asked for. */
    public boolean isQuotient() {
        return quantity == QuantityKind.SHARE || quantity == QuantityKind.RATIO;
    }

    public boolean isMilestone() {
        return quantity == QuantityKind.MILESTONE;
    }

    /** Whether what is entered is the sum since the beginning (of the year, where yearly). */
    public boolean isCumulative() {
        return quantity == QuantityKind.COUNT && accumulation == Accumulation.FLOW;
    }

    /** How many fields a person would have to fill in. */
    int fields() {
        return isQuotient() ? 2 : 1;
    }
}
