package org.chanjiao.portal.enterprise;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.enterprise.IndustrySection;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.portal.layout.Pager;
import org.chanjiao.region.Regions;
import org.chanjiao.register.EnterpriseRegister;
import org.chanjiao.register.Listing;
import org.chanjiao.register.RegisterFilter;
import org.chanjiao.register.RegisterPage;
import org.chanjiao.register.StaffBand;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register of enterprises on the screen and as a workbook, and the page of one of them. */
@Controller
@RequiredArgsConstructor
class EnterpriseController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EnterpriseRegister register;
    private final EnterprisePages pages;
    private final EnterpriseSheets sheets;
    private final Regions regions;
    private final Clock clock;

    @GetMapping("/enterprises")
    String list(
            @ModelAttribute("filter") EnterpriseFilterForm filter,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        RegisterPage page = register.page(filter.filter(), person, after, Pager.size(size));
        model.addAttribute("rows", page.rows());
        model.addAttribute("found", page.found());
        model.addAttribute("regions", regions.children(person.regionCode()));
        model.addAttribute("sections", IndustrySection.values());
        model.addAttribute("bands", StaffBand.values());
        model.addAttribute("listings", Listing.values());
        model.addAttribute("export", filter.link("/enterprises/export.xlsx").href());
        model.addAttribute(
                "pager",
                Pager.of(
                        filter.link("/enterprises"),
                        Pager.size(size),
                        page.rows().size(),
                        after,
                        page.next()));
        return "enterprises/index";
    }

    @GetMapping("/enterprises/export.xlsx")
    ResponseEntity<StreamingResponseBody> export(EnterpriseFilterForm form, Person person) {
        RegisterFilter filter = form.filter();
        var rows = register.all(filter, person);
        var sheet = sheets.export();
        ContentDisposition name = ContentDisposition.attachment()
                .filename("企业库 " + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out -> sheet.write(out, rows));
    }

    /** The enterprise's way to its own page. */
    @GetMapping("/enterprises/own")
    String own(Person person) {
        return pages.isEnterprise(person.organisationId())
                ? "redirect:/enterprises/" + person.organisationId()
                : "enterprises/none";
    }

    @GetMapping("/enterprises/{id}")
    String show(@PathVariable OrganisationId id, Person person, Model model) {
        model.addAttribute("firm", pages.of(id, person));
        model.addAttribute("box", pages.papers(id, person));
        return "enterprises/show";
    }
}
