package org.chanjiao.portal.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.ItemPage;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.portal.layout.Pager;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The ledgers one may read, and the items of one of them on the screen, on paper and as a workbook. */
@Controller
@RequiredArgsConstructor
class LedgerController {

    static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LedgerTypes types;
    private final LedgerBook book;
    private final LedgerItems items;
    private final PartyNames names;
    private final Clock clock;

    @GetMapping("/ledgers")
    String index(Person person, Model model) {
        model.addAttribute("shelves", LedgerShelf.of(types.all(), book.counts(person)));
        return "ledgers/index";
    }

    /** Names for the fields that ask for an organisation. */
    @GetMapping("/ledgers/organisations")
    @ResponseBody
    List<Choice> suggest(@RequestParam(name = "q", defaultValue = "") String text, Person person) {
        return names.like(text, person);
    }

    @GetMapping("/ledgers/{type}")
    String list(
            @PathVariable("type") String code,
            @ModelAttribute("filter") LedgerFilterForm filter,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            Person person,
            Model model) {
        LedgerType type = types.get(code);
        ItemPage page = book.page(type, filter.filter(), person, after, Pager.size(size));
        model.addAttribute("type", type);
        model.addAttribute("table", LedgerTable.of(type, page.rows(), page.totals()));
        model.addAttribute("totals", page.totals());
        model.addAttribute("grades", Grade.values());
        model.addAttribute("mayAdd", items.mayAdd(type, person));
        model.addAttribute("self", "/ledgers/" + code);
        model.addAttribute(
                "export", filter.link("/ledgers/" + code + "/export.xlsx").href());
        model.addAttribute("print", filter.link("/ledgers/" + code + "/print").href());
        model.addAttribute(
                "pager",
                Pager.of(
                        filter.link("/ledgers/" + code),
                        Pager.size(size),
                        page.rows().size(),
                        after,
                        page.next()));
        return "ledgers/list";
    }

    @GetMapping("/ledgers/{type}/print")
    String print(@PathVariable("type") String code, LedgerFilterForm filter, Person person, Model model) {
        LedgerType type = types.get(code);
        List<ItemRow> rows = new ArrayList<>();
        book.all(type, filter.filter(), person).forEachRemaining(rows::add);
        model.addAttribute("type", type);
        model.addAttribute("table", LedgerTable.of(type, rows, null));
        model.addAttribute("day", LocalDate.now(clock));
        return "ledgers/print";
    }

    @GetMapping("/ledgers/{type}/export.xlsx")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable("type") String code, LedgerFilterForm filter, Person person) {
        LedgerType type = types.get(code);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(type.name() + " " + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(out -> LedgerSheets.export(type).write(out, book.all(type, filter.filter(), person)));
    }
}
