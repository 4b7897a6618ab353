package org.chanjiao.board;

import java.math.BigDecimal;
import org.chanjiao.progress.Light;
import org.chanjiao.progress.Verdict.Word;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is, in short.
 *
 * @param value what verified facts amount to; null where nothing is reported, which is not zero
 * @param unit of value and need; empty where they have none
 * @param nearDue its last day is near and it is not met
 */
public record BoardStanding(
        Light light, Word word, @Nullable BigDecimal value, BigDecimal need, String unit, boolean nearDue) {

    /** Value and need with their unit: 8/10 家. */
    public String progress() {
        String figures = (value == null ? "—" : value.toPlainString()) + "/" + need.toPlainString();
        return unit.isEmpty() || unit.equals("%") ? figures + unit : figures + " " + unit;
    }
}
