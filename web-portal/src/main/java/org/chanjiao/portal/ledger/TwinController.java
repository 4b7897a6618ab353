package org.chanjiao.portal.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.ImportId;
import org.chanjiao.ledger.LedgerImports;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.TwinRow;
import org.chanjiao.ledger.TwinRows;
import org.chanjiao.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows of a workbook that are there already, each beside its twin: left out, or kept with a reason. */
@Controller
@RequiredArgsConstructor
class TwinController {

    private static final int SHOWN = 10;
    private static final String REASON = "apart.";

    private final LedgerTypes types;
    private final LedgerImports imports;
    private final TwinRows twins;

    @GetMapping("/ledgers/{type}/imports/{id}/twins")
    String show(
            @PathVariable("type") String code,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "0") int after,
            Person person,
            Model model) {
        LedgerType type = types.get(code);
        List<TwinRow> rows = twins.page(id, person, after, SHOWN + 1);
        List<TwinLine> shown =
                rows.stream().limit(SHOWN).map(row -> TwinLine.of(type, row)).toList();
        model.addAttribute("type", type);
        model.addAttribute("upload", imports.view(id, person));
        model.addAttribute("self", "/ledgers/" + code + "/imports/" + id);
        model.addAttribute("rows", shown);
        model.addAttribute("after", after);
        model.addAttribute("next", rows.size() > SHOWN ? rows.get(SHOWN - 1).number() : null);
        return "ledgers/twins";
    }

    @PostMapping("/ledgers/{type}/imports/{id}/twins")
    String decide(
            @PathVariable("type") String code,
            @PathVariable ImportId id,
            @RequestParam Map<String, String> sent,
            Person person,
            RedirectAttributes redirect) {
        twins.decide(id, reasons(sent), person);
        redirect.addFlashAttribute("notice", Notice.done("ledgers.twins.decided"));
        return "redirect:/ledgers/" + code + "/imports/" + id;
    }

    private static Map<Integer, String> reasons(Map<String, String> sent) {
        Map<Integer, String> reasons = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (name.matches("apart\\.\\d{1,7}")) {
                reasons.put(Integer.parseInt(name.substring(REASON.length())), value);
            }
        });
        return reasons;
    }

    /** A row with its twin. */
    record TwinLine(int number, PairView pair, @Nullable String kept) {

        static TwinLine of(LedgerType type, TwinRow row) {
            return new TwinLine(row.number(), PairView.of(type, row.comparison()), row.kept());
        }
    }
}
