package org.chanjiao.portal.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.audit.AuditEntries;
import org.chanjiao.audit.AuditVerification;
import org.chanjiao.audit.Exported;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.layout.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit administrator's one page: search, export, verify. */
@Controller
@RequiredArgsConstructor
class AuditController {

    private final AuditEntries entries;
    private final AuditVerification verification;
    private final AuditWords words;

    @GetMapping("/audit")
    String list(AuditSearch search, @RequestParam(required = false) @Nullable Integer size, Model model) {
        int rows = Pager.size(size);
        var found = entries.search(search.query(search.after(), rows + 1));
        var shown = found.stream().limit(rows).map(words::row).toList();
        String next = found.size() > rows ? String.valueOf(shown.get(rows - 1).sequence()) : null;
        String key = search.after() == null ? null : search.after().toString();
        model.addAttribute("search", search);
        model.addAttribute("entries", shown);
        model.addAttribute("actions", words.choices(search.action()));
        model.addAttribute("pager", Pager.of(search.link(), rows, shown.size(), key, next));
        model.addAttribute("export", "/audit/export?" + search.filter());
        return "audit/list";
    }

    @GetMapping("/audit/export")
    void export(AuditSearch search, HttpServletResponse response) throws IOException {
        var query = search.query(null, Integer.MAX_VALUE);
        entries.record(new Exported("audit", search.filter(), entries.count(query)));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.xlsx\"");
        var sheet = new AuditSheet(words, response.getOutputStream());
        entries.each(query, sheet);
    }

    @PostMapping("/audit/verification")
    String verify(RedirectAttributes redirect) {
        var result = verification.verify();
        String rows = String.valueOf(result.rows());
        redirect.addFlashAttribute(
                "notice",
                result.firstBroken()
                        .map(broken -> Notice.bad("audit.broken", String.valueOf(broken), result.reason(), rows))
                        .orElseGet(() -> Notice.done("audit.whole", rows)));
        return "redirect:/audit";
    }
}
