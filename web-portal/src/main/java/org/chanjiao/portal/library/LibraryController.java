package org.chanjiao.portal.library;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.library.Library;
import org.chanjiao.library.LibraryPage;
import org.chanjiao.library.Sight;
import org.chanjiao.lineage.Lineage;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds policies and shows on what they rest. */
@Controller
@RequiredArgsConstructor
class LibraryController {

    private final Library library;
    private final Lineage lineage;
    private final Access access;
    private final Regions regions;

    @GetMapping("/policies")
    String list(
            @ModelAttribute("filter") LibraryForm filter,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        LibraryPage found =
                library.search(filter.filter(regions), filter.inOrder(), sight(person), after, Pager.size(size));
        model.addAttribute("found", found);
        model.addAttribute("orders", filter.searching() ? LibraryOrders.of(filter) : List.of());
        model.addAttribute(
                "pager", Pager.of(filter.link(), Pager.size(size), found.hits().size(), after, found.next()));
        return "policies/index";
    }

    @GetMapping("/policies/missing")
    String missing(Person person, Model model) {
        model.addAttribute("missing", lineage.missing(sight(person)));
        model.addAttribute("most", Lineage.MOST_MISSING);
        model.addAttribute(
                "crumbs", List.of(Crumb.to("policies.title", "/policies"), Crumb.here("policies.missing.title")));
        return "policies/missing";
    }

    @GetMapping("/policies/{id}/lineage")
    String lineage(@PathVariable PolicyId id, Person person, Model model) {
        model.addAttribute("lineage", lineage.of(id, sight(person)).orElseThrow(() -> new UnknownPolicy(id)));
        return "policies/lineage";
    }

    private Sight sight(Person person) {
        return Sight.of(access.scopeOf(person));
    }
}
