package org.chanjiao.reporting;

import java.util.List;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;

/** Reads from the words of a commitment what has to be asked to measure it. */
final class Measures {

    /** What is had at a time and does not add up over periods. */
    private static final List<String> STOCKS =
            List.of("在校生", "在校学生", "规模", "存量", "在库", "入库", "覆盖", "总量", "总数", "保有", "达到", "稳定在", "专任教师", "在岗");

    private Measures() {}

    static Measure of(Commitment commitment) {
        QuantityKind quantity = quantity(commitment);
        boolean yearly = commitment.period() == Period.PER_YEAR;
        return new Measure(
                quantity,
                accumulation(commitment, quantity),
                yearly,
                quantity == QuantityKind.MILESTONE ? "" : commitment.unit(),
                commitment.figure(),
                commitment.subject());
    }

    private static QuantityKind quantity(Commitment commitment) {
        String unit = commitment.unit();
        if (unit.equals("%") || unit.equals("％")) {
            return QuantityKind.SHARE;
        }
        if (unit.contains(":") || unit.contains("：") || unit.equals("比")) {
            return QuantityKind.RATIO;
        }
        return QuantityKind.COUNT;
    }

    private static Accumulation accumulation(Commitment commitment, QuantityKind quantity) {
        boolean standing = commitment.period() == Period.STANDING;
        boolean measuredOne = commitment.scope() != TargetScope.PLAN && commitment.period() != Period.PER_YEAR;
        String words = commitment.subject() + commitment.quantityText();
        boolean had = STOCKS.stream().anyMatch(words::contains) && commitment.period() != Period.PER_YEAR;
        return quantity != QuantityKind.COUNT || standing || measuredOne || had
                ? Accumulation.STOCK
                : Accumulation.FLOW;
    }
}
