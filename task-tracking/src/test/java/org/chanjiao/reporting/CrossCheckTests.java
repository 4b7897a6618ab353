package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossCheckTests {

    @Test
    void findsAJumpBeyondThreeTimesTheLastFigure() {
        assertThat(CrossCheck.JUMP.find(claim("31", "10", false))).contains("10 → 31");
        assertThat(CrossCheck.JUMP.find(claim("30", "10", false))).isEmpty();
        assertThat(CrossCheck.JUMP.find(claim("5", "0", false))).isEmpty();
    }

    @Test
    void findsASumThatFell() {
        assertThat(CrossCheck.FALLING.find(claim("9", "10", false))).contains("10 → 9");
        assertThat(CrossCheck.FALLING.find(claim("10", "10", false))).isEmpty();
    }

    @Test
    void saysNothingWhereTheSumBeginsAnewWithTheYear() {
        assertThat(CrossCheck.FALLING.find(claim("1", "10", true))).isEmpty();
        assertThat(CrossCheck.JUMP.find(claim("99", "10", true))).isEmpty();
    }

    @Test
    void findsAWholeThatMoved() {
        assertThat(CrossCheck.WHOLE_MOVED.find(shares("100", "40"))).contains("100 → 40");
        assertThat(CrossCheck.WHOLE_MOVED.find(shares("100", "160"))).contains("100 → 160");
        assertThat(CrossCheck.WHOLE_MOVED.find(shares("100", "120"))).isEmpty();
    }

    @Test
    void findsTheSameFigureAtAnotherUnit() {
        OtherClaim other = new OtherClaim(2, "市财政局", value("8"), "青教填〔2026〕3-0002");
        Claim same = new Claim(2, Forms.BASES, value("8.0"), null, List.of(other), null, List.of());
        Claim another = new Claim(2, Forms.BASES, value("9"), null, List.of(other), null, List.of());

        assertThat(CrossCheck.SAME_AS_OTHER.find(same)).contains("市财政局");
        assertThat(CrossCheck.SAME_AS_OTHER.find(another)).isEmpty();
    }

    @Test
    void findsAMilestoneThatMoved() {
        Figure reached = new Figure(null, null, null, LocalDate.of(2026, 3, 1));
        Carried last = new Carried(Entry.BLANK, reached, "2026-03-01", false, "青教填〔2026〕2-0001", true);

        assertThat(CrossCheck.MILESTONE_MOVED.find(
                        new Claim(2, Forms.PLAN, Figure.NONE, last, List.of(), null, List.of())))
                .contains("2026-03-01");
        assertThat(CrossCheck.MILESTONE_MOVED.find(new Claim(2, Forms.PLAN, reached, last, List.of(), null, List.of())))
                .isEmpty();
    }

    private static Claim claim(String now, String before, boolean anew) {
        Carried last = new Carried(Entry.BLANK, value(before), before, anew, "青教填〔2026〕2-0001", true);
        return new Claim(2, Forms.BASES, value(now), last, List.of(), null, List.of());
    }

    private static Claim shares(String before, String now) {
        Carried last = new Carried(Entry.BLANK, whole(before), "", false, "青教填〔2026〕2-0001", true);
        return new Claim(2, Forms.TEACHERS, whole(now), last, List.of(), null, List.of());
    }

    private static Figure value(String value) {
        return new Figure(new BigDecimal(value), null, null, null);
    }

    private static Figure whole(String whole) {
        return new Figure(null, BigDecimal.TEN, new BigDecimal(whole), null);
    }
}
