package org.chanjiao.portal.target;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.evidence.NewStatistic;
import org.chanjiao.evidence.StatisticId;
import org.chanjiao.evidence.StatisticRefused;
import org.chanjiao.evidence.Statistics;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.target.TargetId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 引用统计数据: figures out of published documents, entered by one person and compared by another. */
@Controller
@RequiredArgsConstructor
class StatisticController {

    private static final String FORM = "targets/statistic-form";

    private final Statistics statistics;
    private final StatisticPages pages;

    @GetMapping("/targets/{id}/statistics/new")
    String fresh(@PathVariable TargetId id, Person person, Model model) {
        model.addAttribute("form", StatisticForm.EMPTY);
        return pages.form(id, null, person, model, FORM);
    }

    @PostMapping("/targets/{id}/statistics")
    String cite(
            @PathVariable TargetId id,
            @ModelAttribute("form") StatisticForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NewStatistic words = form.read(pages.isShare(id), errors);
        if (!errors.hasErrors()) {
            try {
                StatisticId cited = statistics.cite(id, words, person);
                redirect.addFlashAttribute("notice", Notice.done("statistics.cited"));
                return at(id, cited);
            } catch (StatisticRefused refused) {
                errors.reject(refused.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.form(id, null, person, model, FORM);
    }

    @GetMapping("/targets/{id}/statistics/{statistic}")
    String show(@PathVariable TargetId id, @PathVariable StatisticId statistic, Person person, Model model) {
        return pages.show(id, statistic, person, model);
    }

    @GetMapping("/targets/{id}/statistics/{statistic}/edit")
    String edit(@PathVariable TargetId id, @PathVariable StatisticId statistic, Person person, Model model) {
        model.addAttribute("form", StatisticForm.of(pages.get(id, statistic)));
        return pages.form(id, statistic, person, model, FORM);
    }

    @PostMapping("/targets/{id}/statistics/{statistic}")
    String restate(
            @PathVariable TargetId id,
            @PathVariable StatisticId statistic,
            @ModelAttribute("form") StatisticForm form,
            BindingResult errors,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NewStatistic words = form.read(pages.isShare(id), errors);
        if (!errors.hasErrors()) {
            try {
                statistics.restate(
                        statistic,
                        words,
                        form.seen() == null ? -1 : form.seen(),
                        form.reason() == null ? "" : form.reason().strip(),
                        person);
                redirect.addFlashAttribute("notice", Notice.done("statistics.restated"));
                return at(id, statistic);
            } catch (StatisticRefused refused) {
                errors.reject(refused.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.form(id, statistic, person, model, FORM);
    }

    @PostMapping("/targets/{id}/statistics/{statistic}/check")
    String check(
            @PathVariable TargetId id,
            @PathVariable StatisticId statistic,
            @RequestParam long seen,
            Person person,
            RedirectAttributes redirect) {
        try {
            statistics.check(statistic, seen, person);
            redirect.addFlashAttribute("notice", Notice.done("statistics.checked"));
        } catch (StatisticRefused refused) {
            redirect.addFlashAttribute("notice", Notice.bad(refused.code()));
        }
        return at(id, statistic);
    }

    @PostMapping("/targets/{id}/statistics/{statistic}/withdraw")
    String withdraw(
            @PathVariable TargetId id,
            @PathVariable StatisticId statistic,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        try {
            statistics.withdraw(statistic, seen, reason.strip(), person);
            redirect.addFlashAttribute("notice", Notice.done("statistics.withdrawn"));
            return "redirect:/targets/" + id;
        } catch (StatisticRefused refused) {
            redirect.addFlashAttribute("notice", Notice.bad(refused.code()));
            return at(id, statistic);
        }
    }

    private static String at(TargetId id, StatisticId statistic) {
        return "redirect:/targets/" + id + "/statistics/" + statistic;
    }
}
