package org.chanjiao.portal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chanjiao.calendar.CalendarDay;
import org.chanjiao.calendar.CalendarRefused;
import org.chanjiao.calendar.DayKind;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.TableExport;
import org.chanjiao.formats.table.TableImport;
import org.chanjiao.formats.table.UnreadableCell;

/** A year of the calendar as a workbook, out and back. */
final class CalendarSheet {

    private static final String DAY = "日期";
    private static final String KIND = "类型";
    private static final String NAME = "节日";
    private static final Headings HEADINGS = Headings.required(DAY, KIND, NAME);

    private CalendarSheet() {}

    /** A row that cannot be taken in; {@code fault} is a message key. */
    record Fault(int row, String fault) {}

    /** What a workbook holds: nothing is taken in while there is a fault. */
    record Read(List<CalendarDay> days, List<Fault> faults) {}

    static void write(List<CalendarDay> days, OutputStream out) throws IOException {
        new TableExport<CalendarDay>(
                        "工作日历",
                        List.of(
                                Column.text(DAY, 14, day -> day.day().toString()),
                                Column.text(KIND, 12, day -> day.kind().word()),
                                Column.text(NAME, 20, CalendarDay::name)))
                .write(out, days.iterator());
    }

    static Read read(byte[] workbook, String source) {
        var days = new ArrayList<CalendarDay>();
        var faults = new ArrayList<Fault>();
        for (var row : new TableImport().read(workbook, HEADINGS).rows()) {
            try {
                day(row, source)
                        .ifPresentOrElse(days::add, () -> faults.add(new Fault(row.number(), "calendar.fault.KIND")));
            } catch (CalendarRefused refused) {
                faults.add(new Fault(row.number(), "calendar.refused." + refused.reason()));
            } catch (UnreadableCell | UnreadableDay unreadable) {
                faults.add(new Fault(row.number(), "calendar.fault.DAY"));
            }
        }
        return new Read(days, faults);
    }

    private static Optional<CalendarDay> day(ImportedRow row, String source) {
        LocalDate date = row.cell(DAY).firstDay().orElseThrow(UnreadableDay::new);
        return Arrays.stream(DayKind.values())
                .filter(kind -> kind.word().equals(row.text(KIND)))
                .findFirst()
                .map(kind -> new CalendarDay(date, kind, row.text(NAME), source, false));
    }

    private static final class UnreadableDay extends RuntimeException {}
}
