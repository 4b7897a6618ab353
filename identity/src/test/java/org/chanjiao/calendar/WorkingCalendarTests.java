package org.chanjiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chanjiao.account.AccountId;
import org.chanjiao.account.Person;
import org.chanjiao.account.Role;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.testsupport.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WorkingCalendarTests {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2031, 3, 15);
    private static final Person ADMINISTRATOR = new Person(
            AccountId.random(),
            "admin",
            "系统管理员",
            OrganisationId.random(),
            "运行单位",
            RegionCode.NATION,
            Set.of(Role.SYSTEM_ADMINISTRATOR));

    @Autowired
    WorkingCalendar calendar;

    @Test
    void beginsWithTheBuiltInDays() {
        assertThat(calendar.days().isWorkingDay(NATIONAL_DAY)).isFalse();
        assertThat(calendar.year(2026)).allMatch(CalendarDay::builtIn).isNotEmpty();
        assertThat(calendar.years()).contains(2020, 2026).doesNotContain(2031);
    }

    @Test
    void setDayCountsAtOnceAndNamesItsSource() {
        calendar.set(ADMINISTRATOR, SATURDAY, SATURDAY, DayKind.MAKE_UP, "清明节", "国办发明电〔2030〕9号");

        assertThat(calendar.days().isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.year(2031)).singleElement().satisfies(day -> assertThat(day.source())
                .isEqualTo("国办发明电〔2030〕9号"));
    }

    @Test
    void spanIncludesBothEnds() {
        calendar.set(ADMINISTRATOR, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 5), DayKind.HOLIDAY, "劳动节", "通知");

        assertThat(calendar.year(2031)).hasSize(5);
    }

    @Test
    void builtInDayIsOverruledAndRestored() {
        calendar.set(ADMINISTRATOR, NATIONAL_DAY, NATIONAL_DAY, DayKind.PLAIN, "国庆节", "更正通知");
        assertThat(calendar.days().isWorkingDay(NATIONAL_DAY)).isTrue();

        calendar.restore(NATIONAL_DAY);

        assertThat(calendar.days().isWorkingDay(NATIONAL_DAY)).isFalse();
    }

    @Test
    void importedYearTakesThePlaceOfTheBuiltInOne() {
        var newYear = LocalDate.of(2026, 1, 1);
        calendar.replaceYear(
                ADMINISTRATOR, 2026, List.of(new CalendarDay(newYear, DayKind.HOLIDAY, "元旦", "通知", false)), "通知");

        assertThat(calendar.days().isWorkingDay(newYear)).isFalse();
        assertThat(calendar.days().isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(calendar.days().isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    void refusesWhatNoCalendarHolds() {
        var monday = SATURDAY.plusDays(2);
        assertThatThrownBy(() -> calendar.set(ADMINISTRATOR, monday, monday, DayKind.MAKE_UP, "清明节", "通知"))
                .isInstanceOf(CalendarRefused.class);
        assertThatThrownBy(() -> calendar.set(ADMINISTRATOR, monday, SATURDAY, DayKind.HOLIDAY, "清明节", "通知"))
                .isInstanceOf(CalendarRefused.class);
        assertThatThrownBy(() -> calendar.set(ADMINISTRATOR, monday, monday, DayKind.HOLIDAY, "清明节", " "))
                .isInstanceOf(CalendarRefused.class);
        assertThatThrownBy(() -> calendar.replaceYear(
                        ADMINISTRATOR,
                        2030,
                        List.of(new CalendarDay(SATURDAY, DayKind.HOLIDAY, "节", "通知", false)),
                        "通知"))
                .isInstanceOf(CalendarRefused.class);
    }
}
