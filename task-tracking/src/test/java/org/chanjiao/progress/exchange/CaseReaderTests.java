package org.chanjiao.progress.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.ProgressCase;
import org.chanjiao.progress.Schedule;
import org.chanjiao.progress.Standard;
import org.chanjiao.progress.Target;
import org.chanjiao.progress.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTests {

    private static final String WHOLE =
            """
            {"target": {"quantity": "COUNT", "accumulation": "FLOW", "comparator": "AT_LEAST", "low": 3, "unit": "个",
             "period": "CUMULATIVE", "scope": "PLAN", "type": "GOAL", "start": "2021-01-01", "deadline": "2022-12-31"},
             "facts": [{"date": "2021-05-01", "value": 1, "grade": "B", "entity": "e1"}], "asOf": "2021-12-31"}
            """;

    private final CaseReader reader = new CaseReader();

    @Test
    void fillsInWhatMayBeLeftOut() {
        ProgressCase read = reader.read(WHOLE);
        assertThat(read.population()).isEmpty();
        assertThat(read.target().schedule()).isEqualTo(Schedule.EVEN);
        assertThat(read.target().thresholds()).isEqualTo(Thresholds.USUAL);
        assertThat(read.target().standard().tolerance()).isEqualTo(Standard.TOLERANCE);
        assertThat(read.target().term().deadline()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void leavesUnknownFieldsAside() {
        String withMore =
                WHOLE.replace("\"asOf\"", "\"note\": [1, {}], \"asOf\"").replace("\"low\"", "\"id\": 7, \"low\"");
        assertThat(reader.read(withMore)).isEqualTo(reader.read(WHOLE));
    }

    @Test
    void takesNullForAbsent() {
        String withNulls = WHOLE.replace("\"low\"", "\"high\": null, \"baseline\": null, \"steps\": null, \"low\"")
                .replace("\"asOf\"", "\"population\": null, \"asOf\"");
        assertThat(reader.read(withNulls)).isEqualTo(reader.read(WHOLE));
    }

    @Test
    void readsTheCaseOutOfWorkedExample() {
        assertThat(reader.read("{\"case\": " + WHOLE + ", \"result\": {}}")).isEqualTo(reader.read(WHOLE));
    }

    @Test
    void keepsEveryDigit() {
        String precise = WHOLE.replace("\"value\": 1", "\"value\": 0.12345678901234567890123");
        assertThat(reader.read(precise).facts().get(0).numerator())
                .isEqualByComparingTo(new BigDecimal("0.12345678901234567890123"));
    }

    @Test
    void shareIsStockWhateverIsWritten() {
        String share = WHOLE.replace("COUNT", "SHARE").replace("\"value\": 1", "\"numerator\": 1, \"denominator\": 4");
        assertThat(reader.read(share).target().accumulation()).isEqualTo(Target.Accumulation.STOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "3",
                "null",
                "{} {}",
                "{\"a\": NaN}",
                "{\"a\": 1e99999999999}",
                "not json",
                "{\"asOf\": 1, \"asOf\": 2}"
            })
    void refusesWhatIsNoCase(String text) {
        assertThatExceptionOfType(MalformedCase.class).isThrownBy(() -> reader.read(text));
    }

    @Test
    void refusesDeepNestingWithoutFalling() {
        assertThatExceptionOfType(MalformedCase.class).isThrownBy(() -> reader.read("[".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"target\"|\"targets\"|target",
                "\"facts\"|\"fact\"|facts",
                "\"asOf\"|\"asof\"|asOf",
                "\"quantity\"|\"quantities\"|target.quantity",
                "\"accumulation\"|\"accumulate\"|target.accumulation",
                "\"comparator\"|\"comparison\"|target.comparator",
                "\"low\"|\"lower\"|target.low",
                "\"period\"|\"periods\"|target.period",
                "\"scope\"|\"scopes\"|target.scope",
                "\"type\"|\"types\"|target.type",
                "\"start\"|\"begin\"|target.start",
                "\"grade\"|\"level\"|facts[0].grade",
                "\"value\"|\"values\"|facts[0].value",
                "\"date\"|\"day\"|facts[0].date",
                "COUNT|count|target.quantity",
                "AT_LEAST|AT_MOST|target.high",
                "AT_LEAST|RANGE|target.high",
                "AT_LEAST|ATLEAST|target.comparator",
                "CUMULATIVE|PER_N_YEARS|target.years",
                "CUMULATIVE|MONTHLY|target.period",
                "GOAL|WISH|target.type",
                "\"B\"|\"E\"|facts[0].grade",
                "\"value\": 1|\"value\": \"1\"|facts[0].value",
                "\"value\": 1|\"value\": true|facts[0].value",
                "\"value\": 1|\"value\": 1e999999999|facts[0].value",
                "\"value\": 1|\"value\": 1e-999999999|facts[0].value",
                "\"low\": 3|\"low\": \"three\"|target.low",
                "\"low\": 3|\"low\": 3, \"tolerance\": 1.5|target.tolerance",
                "\"low\": 3|\"low\": 3, \"tolerance\": -0.1|target.tolerance",
                "\"low\": 3|\"low\": 3, \"pace\": \"STEPPED\"|target.steps",
                "\"low\": 3|\"low\": 3, \"pace\": \"FAST\"|target.pace",
                "\"low\": 3|\"low\": 3, \"steps\": [{\"date\": \"2021-01-01\", \"share\": 2}]|target.steps[0].share",
                "\"low\": 3|\"low\": 3, \"steps\": [{\"date\": \"2021-01-01\", \"share\": -1}]|target.steps[0].share",
                "\"low\": 3|\"low\": 3, \"steps\": {}|target.steps",
                "\"low\": 3|\"low\": 3, \"thresholds\": {\"green\": -1}|target.thresholds.green",
                "\"low\": 3|\"low\": 3, \"thresholds\": 0.9|target.thresholds",
                "\"low\": 3|\"low\": 3, \"continuous\": \"yes\"|target.continuous",
                "\"low\": 3|\"low\": 3, \"years\": 2.5|target.years",
                "2021-05-01|2021-02-29|facts[0].date",
                "2021-05-01|2021-5-1|facts[0].date",
                "2021-05-01|20210501|facts[0].date",
                "2021-12-31|2021-12-31T00:00|asOf",
                "2022-12-31|明年|target.deadline",
                "\"e1\"|5|facts[0].entity",
                "\"asOf\"|\"population\": [{\"since\": \"2020-01-01\"}], \"asOf\"|population[0].entity",
                "\"asOf\"|\"population\": [{\"entity\": \"a\"}, {\"entity\": \"a\"}], \"asOf\"|population[1].entity",
                "\"asOf\"|\"population\": [7], \"asOf\"|population[0]",
                "\"facts\": [|\"facts\": [null, |facts[0]",
            })
    void namesTheFieldToPutRight(String right, String wrong, String field) {
        assertThat(WHOLE).contains(right);
        assertThatExceptionOfType(MalformedCase.class)
                .isThrownBy(() -> reader.read(WHOLE.replace(right, wrong)))
                .satisfies(malformed -> assertThat(malformed.field()).isEqualTo(field));
    }

    @Test
    void wantsNumeratorAndDenominatorOfShare() {
        String share = WHOLE.replace("COUNT", "SHARE");
        assertThatExceptionOfType(MalformedCase.class)
                .isThrownBy(() -> reader.read(share))
                .withMessageContaining("facts[0].numerator");
        assertThatExceptionOfType(MalformedCase.class)
                .isThrownBy(() -> reader.read(share.replace("\"value\"", "\"numerator\"")))
                .withMessageContaining("facts[0].denominator");
    }

    @Test
    void wantsTheDayFromWhichMembersYearsRun() {
        String perTeacher =
                WHOLE.replace("CUMULATIVE\"", "PER_N_YEARS\", \"years\": 5").replace("PLAN", "PER_TEACHER");
        assertThatExceptionOfType(MalformedCase.class)
                .isThrownBy(() ->
                        reader.read(perTeacher.replace("\"asOf\"", "\"population\": [{\"entity\": \"t1\"}], \"asOf\"")))
                .withMessageContaining("population[0].since");
    }

    @Test
    void refusesYearsOfMembersOnPlanAsWhole() {
        assertThatExceptionOfType(MalformedCase.class)
                .isThrownBy(() -> reader.read(WHOLE.replace("CUMULATIVE\"", "PER_N_YEARS\", \"years\": 5")))
                .withMessageContaining("target.period");
    }
}
