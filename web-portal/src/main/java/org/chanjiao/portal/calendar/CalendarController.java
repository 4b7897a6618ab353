package org.chanjiao.portal.calendar;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.calendar.CalendarRefused;
import org.chanjiao.calendar.DayKind;
import org.chanjiao.calendar.WorkingCalendar;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a year of the calendar and changes days of it. */
@Controller
@RequestMapping("/settings/calendar")
@RequiredArgsConstructor
class CalendarController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final WorkingCalendar calendar;
    private final MessageSource messages;
    private final Clock clock;

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Integer year, Locale locale, Model model) {
        model.addAttribute("dayForm", DayForm.empty());
        return page(chosen(year), locale, model);
    }

    @PostMapping
    String set(
            Person actor,
            @Valid @ModelAttribute("dayForm") DayForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var first = Objects.requireNonNull(form.first());
            try {
                calendar.set(
                        actor,
                        first,
                        Optional.ofNullable(form.last()).orElse(first),
                        Objects.requireNonNull(form.kind()),
                        form.name(),
                        form.source());
                redirect.addFlashAttribute("notice", Notice.done("calendar.saved"));
                return "redirect:/settings/calendar?year=" + first.getYear();
            } catch (CalendarRefused refused) {
                errors.reject("calendar.refused." + refused.reason());
            }
        }
        return page(chosen(form.first() == null ? null : form.first().getYear()), locale, model);
    }

    @PostMapping("/restore")
    String restore(@RequestParam LocalDate day, RedirectAttributes redirect) {
        calendar.restore(day);
        redirect.addFlashAttribute("notice", Notice.done("calendar.restored"));
        return "redirect:/settings/calendar?year=" + day.getYear();
    }

    private String page(int year, Locale locale, Model model) {
        Set<Integer> years = new TreeSet<>(calendar.years());
        years.addAll(List.of(year, LocalDate.now(clock).getYear() + 1));
        model.addAttribute("years", years);
        model.addAttribute("year", year);
        model.addAttribute(
                "kinds",
                Arrays.stream(DayKind.values())
                        .map(kind ->
                                new Choice(kind.name(), messages.getMessage("calendar.kind." + kind, null, locale)))
                        .toList());
        model.addAttribute(
                "days",
                calendar.year(year).stream().map(day -> DayRow.of(day, locale)).toList());
        return "settings/calendar";
    }

    private int chosen(@Nullable Integer year) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? LocalDate.now(clock).getYear()
                : year;
    }
}
