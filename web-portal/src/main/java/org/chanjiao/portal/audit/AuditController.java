package org.chanjiao.portal.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.audit.AuditEntries;
import org.chanjiao.audit.AuditVerification;
import org.chanjiao.audit.Exported;
import org.chanjiao.formats.table.Column;
import org.chanjiao.formats.table.TableExport;
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

    /** An export holds at most so many of the newest rows; a narrower time gets the others. */
    private static final int MOST_EXPORTED = 50_000;

    private static final TableExport<AuditRow> SHEET = new TableExport<>(
            "审计记录",
            List.of(
                    Column.number("序号", 10, row -> BigDecimal.valueOf(row.sequence())),
                    Column.text("时间", 20, AuditRow::at),
                    Column.text("账号", 18, AuditRow::actor),
                    Column.text("操作", 26, AuditRow::action),
                    Column.text("结果", 8, row -> row.succeeded() ? "成功" : "失败"),
                    Column.text("对象", 46, AuditRow::subject),
                    Column.text("说明", 50, AuditRow::summary),
                    Column.text("来源地址", 16, AuditRow::ip),
                    Column.text("请求编号", 38, AuditRow::requestId),
                    Column.text("校验值", 66, AuditRow::hash)));

    private final AuditEntries entries;
    private final AuditVerification verification;

    @GetMapping("/audit")
    String list(AuditSearch search, @RequestParam(required = false) @Nullable Integer size, Model model) {
        int rows = Pager.size(size);
        var found = entries.search(search.query(search.after(), rows + 1));
        var shown = found.stream().limit(rows).map(AuditRow::of).toList();
        String next = found.size() > rows ? String.valueOf(shown.get(rows - 1).sequence()) : null;
        String key = search.after() == null ? null : search.after().toString();
        model.addAttribute("search", search);
        model.addAttribute("entries", shown);
        model.addAttribute("pager", Pager.of(search.link(), rows, shown.size(), key, next));
        model.addAttribute("export", "/audit/export?" + search.filter());
        return "audit/list";
    }

    @GetMapping("/audit/export")
    void export(AuditSearch search, HttpServletResponse response) throws IOException {
        var rows = entries.search(search.query(null, MOST_EXPORTED)).stream()
                .map(AuditRow::of)
                .toList();
        entries.record(new Exported("audit", search.filter(), rows.size()));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.xlsx\"");
        SHEET.write(response.getOutputStream(), rows.iterator());
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
