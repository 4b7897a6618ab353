package org.chanjiao.portal.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.calendar.CalendarRefused;
import org.chanjiao.calendar.WorkingCalendar;
import org.chanjiao.formats.table.UnreadableTable;
import org.chanjiao.portal.layout.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A whole year of the calendar as a workbook: taken out to be filled in, and taken in again, all of it or nothing. */
@Controller
@RequestMapping("/settings/calendar")
@RequiredArgsConstructor
class CalendarYearController {

    private static final String NOTICE = "notice";

    private static final String REFUSED = "calendar.refused.";

    private final WorkingCalendar calendar;

    @GetMapping("/year.xlsx")
    void download(@RequestParam int year, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar-" + year + ".xlsx\"");
        CalendarSheet.write(calendar.year(year), response.getOutputStream());
    }

    @PostMapping("/year")
    String upload(
            Person actor,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam MultipartFile file,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        try {
            var read = CalendarSheet.read(file.getBytes(), source);
            if (!read.faults().isEmpty()) {
                model.addAttribute("year", year);
                model.addAttribute("faults", read.faults());
                return "settings/calendar-faults";
            }
            calendar.replaceYear(actor, year, read.days(), source);
            redirect.addFlashAttribute(
                    NOTICE,
                    Notice.done("calendar.imported", String.valueOf(read.days().size())));
        } catch (UnreadableTable unreadable) {
            redirect.addFlashAttribute(
                    NOTICE, Notice.bad("calendar.unreadable", String.valueOf(unreadable.getMessage())));
        } catch (CalendarRefused refused) {
            redirect.addFlashAttribute(NOTICE, Notice.bad(REFUSED + refused.reason()));
        }
        return "redirect:/settings/calendar?year=" + year;
    }
}
