package org.chanjiao.portal.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.chanjiao.evidence.FactSource;
import org.chanjiao.evidence.FormerFact;
import org.chanjiao.evidence.StatedFact;
import org.chanjiao.portal.layout.TimeText;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the page of its target lists it.
 *
 * @param figure value, or part and whole
 * @param href the page of what says it; null where a register does
 */
record FactLine(
        LocalDate on,
        String figure,
        String grade,
        String name,
        FactSource.Kind source,
        @Nullable String href,
        String recordedAt) {

    static FactLine of(StatedFact fact, @Nullable String ledger, Object target) {
        return new FactLine(
                fact.on(),
                figure(fact),
                fact.grade().name(),
                fact.entityName(),
                fact.source().kind(),
                href(fact.source(), ledger, target),
                TimeText.minute(fact.recordedAt()));
    }

    private static String figure(StatedFact fact) {
        return fact.value() == null ? plain(fact.numerator()) + "/" + plain(fact.denominator()) : plain(fact.value());
    }

    private static String plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.toPlainString();
    }

    private static @Nullable String href(FactSource source, @Nullable String ledger, Object target) {
        return switch (source.kind()) {
            case LEDGER_ITEM -> ledger == null ? null : "/ledgers/" + ledger + "/" + source.id();
            case REPORT -> "/reports/" + source.id();
            case STATISTIC -> "/targets/" + target + "/statistics/" + source.id();
            case REGISTER -> null;
        };
    }

    /** A figure that no longer holds. */
    record Former(FactLine line, String endedAt, String by, @Nullable String reason) {

        static Former of(FormerFact former, Object target) {
            return new Former(
                    FactLine.of(former.fact(), null, target), minute(former.endedAt()), former.by(), former.reason());
        }

        private static String minute(Instant at) {
            return TimeText.minute(at);
        }
    }
}
