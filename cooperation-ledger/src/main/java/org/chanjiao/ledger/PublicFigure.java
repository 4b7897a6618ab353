package org.chanjiao.ledger;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.chanjiao.kernel.SmallCounts;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a ledger as everybody may see it. Every public page, feed and file takes figures in this form only.
 *
 * @param value null where it does not apply or is hidden
 * @param hidden whether it rests on so few persons that they could be guessed
 */
public record PublicFigure(@Nullable BigDecimal value, String unit, boolean hidden) {

    private static final Set<String> PERSONS = Set.of("人", "人次", "名", "位");

    /** Of a count; a ledger whose rows are persons hides its shares and sums too where they rest on a few. */
    static PublicFigure of(LedgerType type, Counted counted) {
        boolean persons = PERSONS.contains(counted.unit());
        boolean hidden = persons && small(counted.value())
                || type.holdsPersons() && (few(counted.items()) || smallPart(counted));
        return new PublicFigure(hidden ? null : counted.value(), counted.unit(), hidden);
    }

    /** A part of one to four, or all but one to four. */
    private static boolean smallPart(Counted counted) {
        BigDecimal above = counted.above();
        BigDecimal below = counted.below();
        return Stream.of(above, below).anyMatch(PublicFigure::small)
                || above != null && below != null && small(below.subtract(above));
    }

    private static boolean few(long items) {
        return small(BigDecimal.valueOf(items));
    }

    private static boolean small(@Nullable BigDecimal count) {
        return count != null && SmallCounts.isSmall(count);
    }
}
