package org.chanjiao.portal.account;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chanjiao.account.Person;
import org.chanjiao.portal.sheet.RejectedRows;
import org.chanjiao.portal.sheet.SheetImport;
import org.chanjiao.portal.sheet.SheetImportController;
import org.chanjiao.portal.sheet.SheetLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opens accounts from a workbook: template, dry run, confirmation that shows every one-time password once. */
@Controller
@RequestMapping(AccountImportController.PATH)
class AccountImportController extends SheetImportController {

    static final String PATH = "/accounts/import";

    private final AccountSheet sheet;

    AccountImportController(AccountSheet sheet, RejectedRows rejected) {
        super(SheetImport.blank("accounts.import", PATH), "accounts", AccountSheet.HEADINGS, rejected);
        this.sheet = sheet;
    }

    @Override
    protected void template(OutputStream out) throws IOException {
        sheet.template(out);
    }

    @Override
    protected List<SheetLine> dryRun(Person actor, byte[] workbook) {
        return sheet.check(actor, workbook).lines();
    }

    @PostMapping("/confirm")
    String confirm(Person actor, HttpSession session, Model model) {
        var workbook = kept(session);
        if (workbook.isEmpty()) {
            return again();
        }
        var checked = sheet.check(actor, workbook.get());
        if (!SheetImport.ready(checked.lines())) {
            return refused(checked.lines(), model);
        }
        model.addAttribute("issued", sheet.open(checked.wanted()));
        return "accounts/issued";
    }
}
