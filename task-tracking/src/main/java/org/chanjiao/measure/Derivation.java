package org.chanjiao.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chanjiao.progress.Schedule.Pace;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target.Accumulation;
import org.chanjiao.progress.Target.Quantity;
import org.chanjiao.target.Commitment;
import org.chanjiao.target.Period;

/**
 * Reads from unit and wording how a target is to be judged. What the words leave open falls to the side that needs no
 * history: facts add up, evenly, from the day of issue.
 */
final class Derivation {

    private static final Pattern EVENTS = Pattern.compile("人次|家次|项次|次|场|期|学时|课时|批");
    private static final Pattern HELD = Pattern.compile("在校生|在校学生|在籍|规模|保有|总数|总量|存量|在岗|拥有量");
    private static final Pattern ADDED = Pattern.compile("新增|新建|新设|每年|年均|累计|培训|培养|建设|建成|开展|举办|认定|遴选|打造|组建|引进|扶持|支持");
    private static final Pattern REACHED = Pattern.compile("达到|达|保持|稳定在|不低于|占");

    private Derivation() {}

    /**
     * @param words the sentence or phrase that states the figure
     * @param issued the first day where the text names none
     */
    static Measure of(Commitment commitment, String words, LocalDate issued) {
        Quantity quantity = quantity(commitment.unit());
        return new Measure(
                quantity,
                accumulation(commitment, quantity, words),
                Objects.requireNonNullElse(commitment.tolerance(), Standard.TOLERANCE),
                Pace.LINEAR,
                List.of(),
                null,
                BigDecimal.ONE,
                Objects.requireNonNullElse(commitment.startOn(), issued),
                false,
                Population.of(commitment.scope()));
    }

    private static Quantity quantity(String unit) {
        return switch (unit) {
            case "%", "％", "‰" -> Quantity.SHARE;
            case "比值" -> Quantity.RATIO;
            default -> Quantity.COUNT;
        };
    }

    private static Accumulation accumulation(Commitment commitment, Quantity quantity, String words) {
        if (quantity != Quantity.COUNT || commitment.period() == Period.STANDING) {
            return Accumulation.STOCK;
        }
        if (EVENTS.matcher(commitment.unit()).matches()) {
            return Accumulation.FLOW;
        }
        if (HELD.matcher(commitment.subject() + words).find()) {
            return Accumulation.STOCK;
        }
        boolean added = ADDED.matcher(commitment.subject() + words).find();
        return !added && REACHED.matcher(words).find() ? Accumulation.STOCK : Accumulation.FLOW;
    }
}
