package org.chanjiao.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "１２．５|12.5",
                "1,234,567.5|1234567.5",
                "１，２３４|1234",
                "12.5%|0.125",
                "-3|-3",
                "1.5E3|1.5E+3",
                ".5|0.5"
            })
    void readsFiguresAsTyped(String text, BigDecimal number) {
        assertThat(new ImportedCell(text, false).number()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12人", "约5", "1,23", "一百", "1/2", "1e999", "--1", "."})
    void refusesWhatIsNoFigure(String text) {
        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> new ImportedCell(text, false).number())
                .withMessageContaining("“" + text + "”不是数字");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01,2023-06-01,2023-06-01",
        "2023/6/1,2023-06-01,2023-06-01",
        "2023.6.1,2023-06-01,2023-06-01",
        "２０２３年６月１日,2023-06-01,2023-06-01",
        "2023 年 6 月,2023-06-01,2023-06-30",
        "2023.6,2023-06-01,2023-06-30",
        "2024-02,2024-02-01,2024-02-29",
        "20230601,2023-06-01,2023-06-01",
        "2023年,2023-01-01,2023-12-31",
        "2023,2023-01-01,2023-12-31",
        "2023-06-01 00:00:00,2023-06-01,2023-06-01",
    })
    void readsDatesAsTyped(String text, LocalDate first, LocalDate last) {
        ImportedCell cell = new ImportedCell(text, false);

        assertThat(cell.firstDay()).contains(first);
        assertThat(cell.lastDay()).contains(last);
    }

    @Test
    void readsTheSerialNumberOfADay() {
        assertThat(new ImportedCell("45078", true).firstDay()).contains(LocalDate.of(2023, 6, 1));
    }

    @Test
    void asksWhereANumberCouldBeJanuaryOrOctober() {
        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> new ImportedCell("2023.1", true).firstDay())
                .withMessageContaining("1 月还是 10 月");
        assertThat(new ImportedCell("2023.6", true).firstDay()).contains(LocalDate.of(2023, 6, 1));
        assertThat(new ImportedCell("2023.10", false).firstDay()).contains(LocalDate.of(2023, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13-01", "2023-02-30", "明年", "23.6.1", "2023-6-1-1"})
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> new ImportedCell(text, false).firstDay())
                .withMessageContaining("不是日期");
    }

    @Test
    void givesNothingForABlankCell() {
        assertThat(ImportedCell.BLANK.number()).isEmpty();
        assertThat(ImportedCell.BLANK.lastDay()).isEmpty();
    }
}
