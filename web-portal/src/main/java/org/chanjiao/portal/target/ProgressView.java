package org.chanjiao.portal.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.standing.Standing;
import org.chanjiao.standing.StandingPath;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is, as its page tells it.
 *
 * @param target the first statement, which is counted
 * @param facts the latest of them
 * @param former figures that were restated or taken back
 * @param measured how it is judged, in words
 * @param bound what counts for it, in words; null where reports and statistics do
 * @param ledger code of the bound ledger
 * @param notComplying names of the members that do not comply, the first of them
 */
record ProgressView(
        TargetId target,
        Standing standing,
        StandingPath path,
        String unit,
        List<FactLine> facts,
        List<FactLine.Former> former,
        String measured,
        @Nullable String bound,
        @Nullable String ledger,
        List<Change> changes,
        List<String> notComplying,
        List<String> pending,
        boolean mayBind,
        boolean mayCite) {

    /** How it was judged or what counted for it, before and after. */
    record Change(String at, String by, String reason, String before, String after) {}

    /** The shown figures' unit: per cent of members or of a share, otherwise the target's own. */
    static String unit(MeasureSheet sheet) {
        return sheet.asTarget().figureUnit();
    }

    public String value() {
        return text(standing.value());
    }

    public String reported() {
        return text(standing.reportedValue());
    }

    public boolean reportsMore() {
        BigDecimal reported = standing.reportedValue();
        return reported != null && (standing.value() == null || reported.compareTo(standing.value()) != 0);
    }

    public String need() {
        return text(standing.need());
    }

    public String expected() {
        return text(standing.expected());
    }

    /** What is reached in per cent, rounded down. */
    public @Nullable String percent() {
        BigDecimal attainment = standing.attainment();
        return attainment == null
                ? null
                : attainment
                        .movePointRight(2)
                        .setScale(1, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    public boolean hasMoreFacts() {
        return standing.facts() > facts.size();
    }

    public int notComplyingCount() {
        return standing.detail().notComplying().size();
    }

    public int pendingCount() {
        return standing.detail().pending().size();
    }

    private static String text(@Nullable BigDecimal figure) {
        return figure == null ? "—" : figure.toPlainString();
    }
}
