package org.chanjiao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PublicFigureTests {

    private static final LedgerType TEACHERS = type("teacher-practice");
    private static final LedgerType BASES = type("training-base");

    @Test
    void aFewPersonsAreHiddenWhateverTheLedger() {
        assertThat(PublicFigure.of(TEACHERS, Counted.plain(BigDecimal.valueOf(3), "人", 9))
                        .hidden())
                .isTrue();
        assertThat(PublicFigure.of(type("order-class"), Counted.plain(BigDecimal.valueOf(4), "人", 1))
                        .value())
                .isNull();
    }

    @Test
    void aFewThingsAreNot() {
        PublicFigure bases = PublicFigure.of(BASES, Counted.plain(BigDecimal.valueOf(3), "个", 3));
        assertThat(bases.hidden()).isFalse();
        assertThat(bases.value()).isEqualByComparingTo("3");
    }

    @Test
    void aShareOfPersonsIsHiddenWhereItsPartOrTheRestIsAFew() {
        assertThat(share(TEACHERS, 3, 40).hidden()).isTrue();
        assertThat(share(TEACHERS, 38, 40).hidden()).isTrue();
        assertThat(share(TEACHERS, 20, 40).hidden()).isFalse();
        assertThat(share(TEACHERS, 0, 40).hidden()).isFalse();
        assertThat(share(BASES, 3, 40).hidden()).isFalse();
    }

    @Test
    void moneyOfAFewPersonsIsHidden() {
        Counted pay = Counted.plain(new BigDecimal("12000"), "元", 2);
        assertThat(PublicFigure.of(TEACHERS, pay).hidden()).isTrue();
        assertThat(PublicFigure.of(BASES, pay).hidden()).isFalse();
    }

    @Test
    void whatDoesNotApplyIsNotHidden() {
        assertThat(PublicFigure.of(TEACHERS, share(null, null))).isEqualTo(new PublicFigure(null, "%", false));
    }

    private static PublicFigure share(LedgerType type, long above, long below) {
        return PublicFigure.of(type, share(BigDecimal.valueOf(above), BigDecimal.valueOf(below)));
    }

    private static Counted share(BigDecimal above, BigDecimal below) {
        return Counted.share(above, below, "%", below == null ? 0 : below.longValue());
    }

    private static LedgerType type(String code) {
        return LedgerCatalogue.read().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
