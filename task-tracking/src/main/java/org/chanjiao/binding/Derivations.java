package org.chanjiao.binding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.Mirror;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.FigureQuery;
import org.chanjiao.ledger.FigureSql;
import org.chanjiao.ledger.ItemFigures;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns bindings into queries for facts. */
@Component
@RequiredArgsConstructor
class Derivations {

    private final LedgerTypes types;
    private final ItemFigures figures;
    private final Measures measures;

    /** Every fact of the bindings; one whose rule is no longer in its ledger keeps the facts it has. */
    List<Mirror> whole(Collection<Binding> bindings) {
        return mirrors(bindings, "", Map.of());
    }

    /** The facts of some items; of all of them where a fact does not come from one item alone. */
    List<Mirror> some(Collection<Binding> bindings, String items, String name, Object value) {
        return mirrors(bindings, items, Map.of(name, value));
    }

    FigureSql sql(MeasureSheet sheet, BindingChoice choice, CountingRule rule) {
        Fitness fitness = new Fitness(sheet.commitment(), sheet.measure(), rule);
        return figures.of(new FigureQuery(
                choice.type(),
                choice.rule(),
                sheet.region(),
                choice.level(),
                choice.conditions(),
                fitness.member(),
                fitness.daysPerUnit()));
    }

    private List<Mirror> mirrors(Collection<Binding> bindings, String items, Map<String, Object> parameters) {
        Map<TargetId, MeasureSheet> sheets = measures
                .of(bindings.stream().map(Binding::target).toList())
                .stream()
                .collect(Collectors.toMap(MeasureSheet::target, Function.identity()));
        return bindings.stream()
                .flatMap(binding -> mirror(binding, sheets.get(binding.target()), items, parameters).stream())
                .toList();
    }

    private Optional<Mirror> mirror(
            Binding binding, @Nullable MeasureSheet sheet, String items, Map<String, Object> parameters) {
        Optional<CountingRule> rule =
                types.get(binding.choice().type()).count(binding.choice().rule());
        if (sheet == null || rule.isEmpty()) {
            return Optional.empty();
        }
        FigureSql sql = sql(sheet, binding.choice(), rule.get());
        Map<String, Object> all = new HashMap<>(sql.parameters());
        all.putAll(parameters);
        return Optional.of(new Mirror(binding.target(), sql.select(), all, sql.byItem() ? items : ""));
    }
}
