package org.chanjiao.portal.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.ImportView;
import org.chanjiao.ledger.LedgerImports;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.TwinRows;
import org.chanjiao.portal.layout.Notice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Workbooks into a ledger: template, upload, what was found, writing, the faulty rows back, undoing. */
@Controller
@RequiredArgsConstructor
class WorkbookController {

    private static final String NOTICE = "notice";

    private final LedgerTypes types;
    private final LedgerImports imports;
    private final TwinRows twins;

    @GetMapping("/ledgers/{type}/import")
    String choose(@PathVariable("type") String code, Person person, Model model) {
        model.addAttribute("type", types.get(code));
        model.addAttribute("uploads", imports.latest(code, person));
        return "ledgers/import";
    }

    @GetMapping("/ledgers/{type}/template.xlsx")
    ResponseEntity<StreamingResponseBody> template(@PathVariable("type") String code) {
        LedgerType type = types.get(code);
        return workbook(type.name() + "（模板）.xlsx", out -> imports.template(code, out));
    }

    @PostMapping("/ledgers/{type}/import")
    String receive(
            @PathVariable("type") String code,
            @RequestParam MultipartFile file,
            Person person,
            RedirectAttributes redirect)
            throws IOException {
        if (file.isEmpty()) {
            redirect.addFlashAttribute(NOTICE, Notice.bad("ledgers.import.noFile"));
            return "redirect:/ledgers/" + code + "/import";
        }
        String name = file.getOriginalFilename() == null ? "-" : file.getOriginalFilename();
        ImportId id = imports.receive(code, name, file.getBytes(), person);
        return "redirect:/ledgers/" + code + "/imports/" + id;
    }

    @GetMapping("/ledgers/{type}/imports/{id}")
    String show(@PathVariable("type") String code, @PathVariable ImportId id, Person person, Model model) {
        model.addAttribute("type", types.get(code));
        ImportView upload = imports.view(id, person);
        model.addAttribute("upload", upload);
        model.addAttribute("twins", upload.decidable() ? twins.count(id, person) : 0);
        model.addAttribute("self", "/ledgers/" + code + "/imports/" + id);
        return "ledgers/upload";
    }

    @PostMapping("/ledgers/{type}/imports/{id}")
    String write(
            @PathVariable("type") String code,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "false") boolean validOnly,
            Person person) {
        imports.write(id, validOnly, person);
        return "redirect:/ledgers/" + code + "/imports/" + id;
    }

    @GetMapping("/ledgers/{type}/imports/{id}/faulty.xlsx")
    ResponseEntity<StreamingResponseBody> faulty(
            @PathVariable ImportId id, @RequestParam(defaultValue = "false") boolean rowsOnly, Person person) {
        ImportView upload = imports.view(id, person);
        return rowsOnly
                ? workbook("错误行 " + upload.fileName(), out -> imports.faultyRows(id, person, out))
                : workbook("标出错误 " + upload.fileName(), out -> imports.faulty(id, person, out));
    }

    @PostMapping("/ledgers/{type}/imports/{id}/undo")
    String undo(
            @PathVariable("type") String code, @PathVariable ImportId id, Person person, RedirectAttributes redirect) {
        int items = imports.undo(id, person);
        redirect.addFlashAttribute(NOTICE, Notice.done("ledgers.import.undone", String.valueOf(items)));
        return "redirect:/ledgers/" + code + "/imports/" + id;
    }

    private static ResponseEntity<StreamingResponseBody> workbook(String name, StreamingResponseBody body) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(LedgerController.WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(body);
    }
}
