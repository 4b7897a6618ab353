package org.chanjiao.portal.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.CountQuery;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.LedgerCounts;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a ledger adds up to, for the reader's region or unit. */
@Controller
@RequiredArgsConstructor
class FigureController {

    private final LedgerTypes types;
    private final LedgerCounts counts;
    private final Access access;
    private final Clock clock;

    @GetMapping("/ledgers/{type}/figures")
    String figures(@PathVariable("type") String code, Person person, Model model) {
        LedgerType type = types.get(code);
        LocalDate today = LocalDate.now(clock);
        Scope scope = access.scopeOf(person);
        List<FigureRow> rows = type.counts().stream()
                .map(rule -> FigureRow.of(
                        rule,
                        counts.count(query(type, rule, scope, null, today)),
                        counts.count(query(type, rule, scope, today.withDayOfYear(1), today))))
                .toList();
        model.addAttribute("type", type);
        model.addAttribute("rows", rows);
        model.addAttribute("day", today);
        return "ledgers/figures";
    }

    private static CountQuery query(
            LedgerType type, CountingRule rule, Scope scope, @Nullable LocalDate from, LocalDate to) {
        return new CountQuery(
                type.code(),
                rule.code(),
                scope.region(),
                scope.wholeRegion() ? null : scope.organisation(),
                null,
                from,
                to,
                Grade.D);
    }
}
