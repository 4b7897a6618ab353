package org.chanjiao.portal.review;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.portal.reporting.EvidenceBoxes;
import org.chanjiao.reporting.ReportFilter;
import org.chanjiao.reporting.ReportId;
import org.chanjiao.reporting.ReportList;
import org.chanjiao.reporting.ReportPage;
import org.chanjiao.reporting.ReportSheet;
import org.chanjiao.reporting.ReportSheets;
import org.chanjiao.reporting.ReportShelf;
import org.chanjiao.reporting.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a reviewer: the queue, and one report of it. */
@Controller
@RequiredArgsConstructor
class ReviewController {

    private final ReportShelf shelf;
    private final ReportSheets sheets;
    private final Reviews reviews;
    private final EvidenceBoxes evidence;

    @GetMapping("/reviews")
    String queue(
            @RequestParam @Nullable String after, @RequestParam @Nullable Integer size, Person person, Model model) {
        int rows = Pager.size(size);
        ReportPage page = shelf.page(ReportFilter.of(ReportList.TO_REVIEW), person, after, rows);
        model.addAttribute("rows", page.rows());
        model.addAttribute(
                "pager", Pager.of(Link.to("/reviews"), rows, page.rows().size(), after, page.next()));
        return "reviews/index";
    }

    /** Accepts those that were ticked and that no cross-check speaks against. */
    @PostMapping("/reviews")
    String acceptTicked(
            @RequestParam(defaultValue = "") List<String> ticked, Person person, RedirectAttributes redirect) {
        int accepted = reviews.acceptAll(ticked.stream().map(ReportId::of).toList(), person);
        redirect.addFlashAttribute(
                "notice",
                accepted == ticked.size()
                        ? Notice.done("reviews.batch", String.valueOf(accepted))
                        : Notice.warn(
                                "reviews.batchLeft",
                                String.valueOf(accepted),
                                String.valueOf(ticked.size() - accepted)));
        return "redirect:/reviews";
    }

    @GetMapping("/reviews/{id}")
    String show(@PathVariable ReportId id, Person person, Model model) {
        ReportSheet sheet = sheets.of(id, person);
        if (!sheet.mayReview()) {
            return "redirect:/reports/" + id;
        }
        model.addAttribute("review", ReviewPage.of(sheet));
        model.addAttribute("evidence", evidence.of(sheet, "/reviews/" + id, person));
        return "reviews/show";
    }
}
