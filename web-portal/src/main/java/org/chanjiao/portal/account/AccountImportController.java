package org.chanjiao.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.UnreadableTable;
import org.chanjiao.portal.sheet.KeptWorkbook;
import org.chanjiao.portal.sheet.RejectedRows;
import org.chanjiao.portal.sheet.SheetImport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Opens accounts from a workbook: template, dry run, confirmation that shows every one-time password once. */
@Controller
@RequestMapping("/accounts/import")
@RequiredArgsConstructor
class AccountImportController {

    private static final String PATH = "/accounts/import";
    private static final SheetImport BLANK = SheetImport.blank("accounts.import", PATH);

    private final AccountSheet sheet;
    private final RejectedRows rejected;

    @GetMapping
    String form(Model model) {
        model.addAttribute("sheet", BLANK);
        return "sheet/import";
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"accounts.xlsx\"");
        sheet.template(response.getOutputStream());
    }

    @PostMapping
    String check(Person actor, @RequestParam MultipartFile file, HttpSession session, Model model) throws IOException {
        if (file.getSize() > KeptWorkbook.MOST_BYTES) {
            throw new MaxUploadSizeExceededException(KeptWorkbook.MOST_BYTES);
        }
        byte[] workbook = file.getBytes();
        try {
            var checked = BLANK.checked(sheet.check(actor, workbook).lines());
            KeptWorkbook.keep(session, PATH, workbook);
            model.addAttribute("sheet", checked);
        } catch (UnreadableTable unreadable) {
            model.addAttribute("sheet", BLANK.unreadable(unreadable.getMessage()));
        }
        return "sheet/import";
    }

    @GetMapping("/faulty.xlsx")
    void faulty(Person actor, HttpSession session, HttpServletResponse response) throws IOException {
        byte[] workbook = KeptWorkbook.look(session, PATH);
        rejected.send(
                workbook, AccountSheet.HEADINGS, sheet.check(actor, workbook).lines(), "accounts", response);
    }

    @PostMapping("/confirm")
    String confirm(Person actor, HttpSession session, Model model) {
        var workbook = KeptWorkbook.take(session, PATH);
        if (workbook.isEmpty()) {
            return "redirect:" + PATH;
        }
        var checked = sheet.check(actor, workbook.get());
        var page = BLANK.checked(checked.lines());
        if (!page.ready()) {
            model.addAttribute("sheet", page);
            return "sheet/import";
        }
        model.addAttribute("issued", sheet.open(checked.wanted()));
        return "accounts/issued";
    }
}
