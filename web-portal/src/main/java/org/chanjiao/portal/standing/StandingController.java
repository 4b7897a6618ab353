package org.chanjiao.portal.standing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.portal.layout.Crumb;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.progress.Light;
import org.chanjiao.region.Regions;
import org.chanjiao.standing.StandingFilter;
import org.chanjiao.standing.StandingLists;
import org.chanjiao.standing.StandingRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 进度总览 and the targets behind its counts. */
@Controller
@RequiredArgsConstructor
class StandingController {

    private final StandingPages pages;
    private final StandingLists lists;
    private final Access access;
    private final Regions regions;

    @GetMapping("/standings")
    String overview(@RequestParam @Nullable String region, Person person, Model model) {
        RegionCode place = place(region, person);
        model.addAttribute("overview", pages.of(place));
        model.addAttribute("place", name(place));
        return "standings/index";
    }

    @GetMapping("/standings/targets")
    String targets(
            @RequestParam @Nullable String region,
            @RequestParam @Nullable UUID policy,
            @RequestParam @Nullable UUID unit,
            @RequestParam @Nullable Light light,
            @RequestParam(defaultValue = "false") boolean nearDue,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        RegionCode place = place(region, person);
        StandingFilter filter = new StandingFilter(
                place,
                Optional.ofNullable(policy).map(PolicyId::new).orElse(null),
                Optional.ofNullable(unit).map(OrganisationId::new).orElse(null),
                light,
                nearDue,
                own);
        int rows = Pager.size(size);
        List<StandingRow> found = lists.page(filter, after, rows + 1);
        List<StandingRow> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows ? shown.get(rows - 1).key() : null;
        Link link = pages.targets(place)
                .with("policy", text(policy))
                .with("unit", text(unit))
                .with("light", light == null ? null : light.name())
                .with("nearDue", nearDue ? "true" : null)
                .with("own", own ? "true" : null);
        model.addAttribute("rows", shown);
        model.addAttribute("light", light);
        model.addAttribute("place", name(place));
        model.addAttribute("pager", Pager.of(link, rows, shown.size(), after, next));
        model.addAttribute(
                "crumbs", List.of(Crumb.to("standings.title", "/standings"), Crumb.here("standings.targets")));
        return "standings/targets";
    }

    private RegionCode place(@Nullable String asked, Person person) {
        RegionCode own = access.scopeOf(person).region();
        RegionCode place = asked != null && asked.matches("\\d{6}") ? RegionCode.of(asked) : own;
        access.require(person, Permission.READ_STANDING, place);
        return place;
    }

    private String name(RegionCode place) {
        return regions.find(place).map(region -> region.name()).orElse(place.value());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
