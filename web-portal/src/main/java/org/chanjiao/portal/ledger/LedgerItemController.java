package org.chanjiao.portal.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.account.Person;
import org.chanjiao.attachment.Attachments;
import org.chanjiao.ledger.Comparison;
import org.chanjiao.ledger.EntryRefused;
import org.chanjiao.ledger.FieldFault;
import org.chanjiao.ledger.ItemSheet;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.LikelyDuplicate;
import org.chanjiao.portal.attachment.AttachmentBox;
import org.chanjiao.portal.attachment.Uploads;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item: its page, its form, and what may be done with it. */
@Controller
@RequiredArgsConstructor
class LedgerItemController {

    private static final String FORM = "ledgers/form";
    private static final String NOTICE = "notice";

    private final LedgerTypes types;
    private final LedgerItems items;
    private final LedgerBook book;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Access access;

    @GetMapping("/ledgers/{type}/new")
    String fresh(@PathVariable("type") String code, Person person, Model model) {
        model.addAttribute("form", ItemForm.fresh(types.get(code), asksOwner(person)));
        return FORM;
    }

    @PostMapping("/ledgers/{type}")
    String add(
            @PathVariable("type") String code,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile document,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        LedgerType type = types.get(code);
        Attempt attempt = attempt(type, ItemForm.path(type), sent, asksOwner(person), person);
        return attempt.run(model, response, () -> {
            LedgerItemId id = items.add(code, ItemForm.submission(sent), person);
            redirect.addFlashAttribute(NOTICE, added(id, document, person));
            return "redirect:" + ItemForm.path(type) + "/" + id;
        });
    }

    @GetMapping("/ledgers/{type}/{id}")
    String show(@PathVariable LedgerItemId id, Person person, Model model) {
        ItemSheet sheet = book.sheet(id, person);
        model.addAttribute("sheet", sheet);
        ItemView view = ItemView.of(sheet);
        model.addAttribute("view", view);
        model.addAttribute(
                "pairs",
                sheet.alike().stream()
                        .flatMap(other -> book.row(other.id(), person).stream())
                        .map(theirs ->
                                Comparison.with(sheet.type(), sheet.item().values(), theirs))
                        .map(pair -> PairView.of(sheet.type(), pair))
                        .toList());
        model.addAttribute("box", AttachmentBox.of(attachments.sheet(sheet.subject(), person), view.self()));
        return "ledgers/show";
    }

    @GetMapping("/ledgers/{type}/{id}/edit")
    String edit(@PathVariable LedgerItemId id, Person person, Model model) {
        ItemSheet sheet = book.sheet(id, person);
        model.addAttribute("form", ItemForm.of(types.get(sheet.type().code()), sheet.item()));
        return FORM;
    }

    @PostMapping("/ledgers/{type}/{id}")
    String change(
            @PathVariable("type") String code,
            @PathVariable LedgerItemId id,
            @RequestParam Map<String, String> sent,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        LedgerType type = types.get(code);
        String self = ItemForm.path(type) + "/" + id;
        return attempt(type, self, sent, false, person).run(model, response, () -> {
            items.change(id, ItemForm.submission(sent), ItemForm.version(sent), person);
            redirect.addFlashAttribute(NOTICE, Notice.done("ledgers.changed"));
            return "redirect:" + self;
        });
    }

    @PostMapping("/ledgers/{type}/{id}/review")
    String review(
            @PathVariable("type") String code,
            @PathVariable LedgerItemId id,
            Person person,
            RedirectAttributes redirect) {
        items.review(id, person);
        redirect.addFlashAttribute(NOTICE, Notice.done("ledgers.reviewed"));
        return "redirect:/ledgers/" + types.get(code).code() + "/" + id;
    }

    @PostMapping("/ledgers/{type}/{id}/void")
    String withdraw(
            @PathVariable("type") String code,
            @PathVariable LedgerItemId id,
            @RequestParam(defaultValue = "") String reason,
            Person person,
            RedirectAttributes redirect) {
        String self = "redirect:/ledgers/" + types.get(code).code() + "/" + id;
        try {
            items.withdraw(id, reason, person);
            redirect.addFlashAttribute(NOTICE, Notice.done("ledgers.voided"));
        } catch (EntryRefused refused) {
            redirect.addFlashAttribute(NOTICE, Notice.bad("ledgers.void.needsReason"));
        }
        return self;
    }

    /** What was done with the item and the file sent with it; a file that is refused does not undo the item. */
    private Notice added(LedgerItemId id, @Nullable MultipartFile document, Person person) throws IOException {
        if (document == null || document.isEmpty()) {
            return Notice.done("ledgers.added");
        }
        Notice file = uploads.receive(book.sheet(id, person).subject(), document, person);
        return file.urgent() ? file : Notice.done("ledgers.addedWithDocument", file.first());
    }

    /** Bureau staff write for others and so say for whom. */
    private boolean asksOwner(Person person) {
        return access.scopeOf(person).wholeRegion();
    }

    private Attempt attempt(
            LedgerType type, String action, Map<String, String> sent, boolean asksOwner, Person person) {
        return new Attempt(type, action, sent, asksOwner, alike -> pairs(type, alike, person));
    }

    private List<PairView> pairs(LedgerType type, LikelyDuplicate alike, Person person) {
        return alike.lookalikes().stream()
                .map(other -> book.row(other.id(), person)
                        .map(theirs -> Comparison.with(type, alike.entered(), theirs))
                        .orElseGet(() -> Comparison.unseen(other)))
                .map(pair -> PairView.of(type, pair))
                .toList();
    }

    /** Saving a form, or showing it again as it was sent with what stands against it. */
    private record Attempt(
            LedgerType type,
            String action,
            Map<String, String> sent,
            boolean asksOwner,
            Function<LikelyDuplicate, List<PairView>> compare) {

        String run(Model model, HttpServletResponse response, Saving save) throws IOException {
            try {
                return save.get();
            } catch (EntryRefused refused) {
                return again(
                        model, response, ItemForm.again(type, action, sent, asksOwner, refused.faults(), List.of()));
            } catch (LikelyDuplicate alike) {
                List<FieldFault> none = List.of();
                return again(
                        model, response, ItemForm.again(type, action, sent, asksOwner, none, compare.apply(alike)));
            }
        }

        /** What is tried. */
        interface Saving {
            String get() throws IOException;
        }

        private static String again(Model model, HttpServletResponse response, ItemForm form) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("form", form);
            return FORM;
        }
    }
}
