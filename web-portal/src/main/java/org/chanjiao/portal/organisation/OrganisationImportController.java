package org.chanjiao.portal.organisation;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chanjiao.account.Person;
import org.chanjiao.portal.layout.Notice;
import org.chanjiao.portal.sheet.RejectedRows;
import org.chanjiao.portal.sheet.SheetImport;
import org.chanjiao.portal.sheet.SheetImportController;
import org.chanjiao.portal.sheet.SheetLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes organisations in from a workbook: template, dry run, confirmation. */
@Controller
@RequestMapping(OrganisationImportController.PATH)
class OrganisationImportController extends SheetImportController {

    static final String PATH = "/organisations/import";

    private final OrganisationSheet sheet;

    OrganisationImportController(OrganisationSheet sheet, RejectedRows rejected) {
        super(SheetImport.blank("organisations.import", PATH), "organisations", OrganisationSheet.HEADINGS, rejected);
        this.sheet = sheet;
    }

    @Override
    protected void template(OutputStream out) throws IOException {
        sheet.template(out);
    }

    @Override
    protected List<SheetLine> dryRun(Person actor, byte[] workbook) {
        return sheet.check(actor, workbook);
    }

    @PostMapping("/confirm")
    String confirm(Person actor, HttpSession session, Model model, RedirectAttributes redirect) {
        var workbook = kept(session);
        if (workbook.isEmpty()) {
            return again();
        }
        List<SheetLine> lines = sheet.confirm(actor, workbook.get());
        if (!SheetImport.ready(lines)) {
            return refused(lines, model);
        }
        redirect.addFlashAttribute("notice", Notice.done("sheet.done", String.valueOf(lines.size())));
        return "redirect:/organisations";
    }
}
