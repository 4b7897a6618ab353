package org.chanjiao.portal.credit;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.register.ListingReviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Listed enterprises against which something was found; the bureau writes down what follows. */
@Controller
@RequiredArgsConstructor
class ListingReviewController {

    private final ListingReviews reviews;

    @GetMapping("/listing-reviews")
    String list(Person person, Model model) {
        model.addAttribute("rows", reviews.open(person));
        return "credit/reviews";
    }

    @PostMapping("/listing-reviews/{id}")
    String settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String conclusion,
            Person person,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "notice",
                reviews.settle(id, conclusion, person)
                        ? Notice.done("credit.reviews.settled")
                        : Notice.bad("credit.reviews.unsettled"));
        return "redirect:/listing-reviews";
    }
}
