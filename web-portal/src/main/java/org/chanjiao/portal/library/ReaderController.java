package org.chanjiao.portal.library;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.library.Sight;
import org.chanjiao.policy.PolicyEnds;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.reader.PolicyDifferences;
import org.chanjiao.reader.PolicyReader;
import org.chanjiao.reader.ReaderPage;
import org.chanjiao.standing.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens policies for reading. */
@Controller
@RequiredArgsConstructor
class ReaderController {

    private final PolicyReader reader;
    private final PolicyEnds ends;
    private final Standings standings;
    private final Access access;

    @GetMapping("/policies/{id}")
    String read(@PathVariable PolicyId id, @ModelAttribute("view") ReaderForm view, Person person, Model model) {
        ReaderPage page = reader.open(id, view.view(), sight(person)).orElseThrow(() -> new UnknownPolicy(id));
        model.addAttribute("reader", page);
        model.addAttribute("standings", standings.of(id));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("policies.title", "/policies"),
                        Crumb.hereNamed(page.head().title())));
        model.addAttribute("mayEnd", ends.may(person, page.head().regionCode()));
        model.addAttribute(
                "ownHref",
                Link.to("/policies/" + id)
                        .with("unit", person.organisationId().toString())
                        .href());
        return "policies/reader";
    }

    @GetMapping("/policies/{id}/differences")
    String differences(@PathVariable PolicyId id, @RequestParam int version, Person person, Model model) {
        PolicyDifferences differences =
                reader.differences(id, version, sight(person)).orElseThrow(() -> new UnknownPolicy(id));
        model.addAttribute("differences", differences);
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.to("policies.title", "/policies"),
                        Crumb.named(differences.title(), "/policies/" + id),
                        Crumb.here("policies.differences.link")));
        return "policies/differences";
    }

    private Sight sight(Person person) {
        return Sight.of(access.scopeOf(person));
    }
}
