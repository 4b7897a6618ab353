package org.chanjiao.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTests {

    private final List<ReportFault> faults = FigureReader.none();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "１２|12", "1,200|1200", "12个|12", "1.5万|15000", " 3 |3", "0|0", "2亿|200000000", "7.50|7.5"
            })
    void readsFiguresAsPeopleWriteThem(String typed, String read) {
        assertThat(read(Forms.BASES, Entry.ofValue(typed)).value()).hasToString(read);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2—3", "约12", "-1", "1e3", "12人", "十二"})
    void refusesWhatIsNoFigure(String typed) {
        read(Forms.BASES, Entry.ofValue(typed));

        assertThat(faults).containsExactly(new ReportFault(2, "value", "reports.fault.number"));
    }

    @Test
    void takesNoBlankForZero() {
        read(Forms.BASES, Entry.BLANK);

        assertThat(faults).containsExactly(new ReportFault(2, "value", "reports.fault.missing"));
    }

    @Test
    void holdsThePartAgainstTheWhole() {
        Figure figure = read(Forms.TEACHERS, Entry.ofQuotient("30", "40"));
        assertThat(figure.words("%")).isEqualTo("30/40");
        assertThat(faults).isEmpty();

        read(Forms.TEACHERS, Entry.ofQuotient("50", "40"));
        read(Forms.TEACHERS, Entry.ofQuotient("0", "0"));
        assertThat(faults).extracting(ReportFault::key).containsExactly("reports.fault.part", "reports.fault.zero");
    }

    @Test
    void readsTheDayOfAMilestone() {
        assertThat(read(Forms.PLAN, Entry.ofDone("2026年9月3日")).doneOn()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(read(Forms.PLAN, Entry.ofDone("2026.9.3")).doneOn()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(read(Forms.PLAN, Entry.BLANK).doneOn()).isNull();
        assertThat(faults).isEmpty();

        read(Forms.PLAN, Entry.ofDone("2026-02-30"));
        read(Forms.PLAN, Entry.ofDone("2027-01-01"));
        read(Forms.PLAN, Entry.ofDone("年底"));
        assertThat(faults)
                .extracting(ReportFault::key)
                .containsExactly("reports.fault.day", "reports.fault.future", "reports.fault.day");
    }

    private Figure read(Measure measure, Entry entry) {
        return FigureReader.read(measure, 2, entry, Forms.TODAY, faults);
    }
}
