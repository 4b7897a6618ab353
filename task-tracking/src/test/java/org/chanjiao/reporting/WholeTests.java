package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeTests {

    private static final Figure FORTY = new Figure(new BigDecimal("40"), null, null, null);
    private static final Figure THIRTY_OF_FORTY = new Figure(null, new BigDecimal("30"), new BigDecimal("40"), null);

    @Test
    void doublyQualifiedTeachersArePartOfAllTeachers() {
        assertThat(Whole.of(count("双师型教师数", "人"), count("专任教师数", "人"), FORTY))
                .contains(new Whole("专任教师数", new BigDecimal("40")));
        assertThat(Whole.of(count("专任教师数", "人"), count("双师型教师数", "人"), FORTY)).isEmpty();
    }

    @Test
    void theBaseOfAShareIsTheWholeOfItsPart() {
        Measure share = new Measure(QuantityKind.SHARE, Accumulation.STOCK, false, "%", "≥60%", "双师型教师占专业课教师比例");

        assertThat(Whole.of(count("双师型教师数", "人"), share, THIRTY_OF_FORTY))
                .contains(new Whole("双师型教师占专业课教师比例", new BigDecimal("40")));
        assertThat(Whole.of(count("实训基地", "个"), share, THIRTY_OF_FORTY)).isEmpty();
    }

    @Test
    void aQualifiedThingIsPartOfTheUnqualifiedOne() {
        assertThat(Whole.of(count("省级示范实训基地", "个"), count("实训基地", "个"), FORTY)).isPresent();
        assertThat(Whole.of(count("实训基地", "个"), count("省级示范实训基地", "个"), FORTY)).isEmpty();
        assertThat(Whole.of(count("省级示范实训基地", "个"), count("实训基地", "家"), FORTY)).isEmpty();
    }

    @Test
    void aPartLargerThanItsWholeIsFound() {
        Claim claim = new Claim(2, count("双师型教师数", "人"), FORTY, null, List.of(), null, List.of());

        assertThat(CrossCheck.OVER_WHOLE.find(claim.within(List.of(new Whole("专任教师数", new BigDecimal("39"))))))
                .contains("40 > 专任教师数 39");
        assertThat(CrossCheck.OVER_WHOLE.find(claim.within(List.of(new Whole("专任教师数", new BigDecimal("40"))))))
                .isEmpty();
    }

    private static Measure count(String subject, String unit) {
        return new Measure(QuantityKind.COUNT, Accumulation.STOCK, false, unit, "≥1" + unit, subject);
    }
}
