package org.chanjiao.portal.sheet;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.Headings;
import org.chanjiao.formats.table.UnreadableTable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** What the pages share that take in a workbook: form, template and dry run. Each confirms in its own way. */
public abstract class SheetImportController {

    private static final String PAGE = "sheet/import";

    private final SheetImport blank;
    private final String name;
    private final Headings headings;
    private final RejectedRows rejected;

    /** @param name of the template's file, without its ending */
    protected SheetImportController(SheetImport blank, String name, Headings headings, RejectedRows rejected) {
        this.blank = blank;
        this.name = name;
        this.headings = headings;
        this.rejected = rejected;
    }

    /** The workbook to fill in. */
    protected abstract void template(OutputStream out) throws IOException;

    /**
     * Looks at every row and writes nothing.
     *
     * @throws UnreadableTable when the workbook cannot be read
     */
    protected abstract List<SheetLine> dryRun(Person actor, byte[] workbook);

    @GetMapping
    protected String form(Model model) {
        return page(blank, model);
    }

    @GetMapping("/template")
    protected void template(HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        template(response.getOutputStream());
    }

    @PostMapping
    protected String check(Person actor, @RequestParam MultipartFile file, HttpSession session, Model model)
            throws IOException {
        if (file.getSize() > KeptWorkbook.MOST_BYTES) {
            throw new MaxUploadSizeExceededException(KeptWorkbook.MOST_BYTES);
        }
        byte[] workbook = file.getBytes();
        try {
            SheetImport checked = blank.checked(dryRun(actor, workbook));
            KeptWorkbook.keep(session, blank.path(), workbook);
            return page(checked, model);
        } catch (UnreadableTable unreadable) {
            return page(blank.unreadable(unreadable.getMessage()), model);
        }
    }

    @GetMapping("/faulty.xlsx")
    protected void faulty(Person actor, HttpSession session, HttpServletResponse response) throws IOException {
        byte[] workbook = KeptWorkbook.look(session, blank.path());
        rejected.send(workbook, headings, dryRun(actor, workbook), name, response);
    }

    /** The workbook of the dry run; empty when the session has lost it. */
    protected final Optional<byte[]> kept(HttpSession session) {
        return KeptWorkbook.take(session, blank.path());
    }

    /** The page with the rows that keep the workbook out. */
    protected final String refused(List<SheetLine> lines, Model model) {
        return page(blank.checked(lines), model);
    }

    protected final String again() {
        return "redirect:" + blank.path();
    }

    private static String page(SheetImport sheet, Model model) {
        model.addAttribute("sheet", sheet);
        return PAGE;
    }
}
