package org.chanjiao.portal.target;

import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.binding.Binding;
import org.chanjiao.binding.Bindings;
import org.chanjiao.binding.Suggestion;
import org.chanjiao.ledger.Condition;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.portal.layout.Link;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a target's binding offers and shows. */
@Component
@RequiredArgsConstructor
class BindingPages {

    private final Bindings bindings;
    private final LedgerTypes types;

    BindingPage of(TargetId target, BindingForm form) {
        Optional<Binding> binding = bindings.of(target);
        List<LedgerType> all = types.all();
        Optional<LedgerType> chosen = form.isChosen()
                ? all.stream().filter(type -> type.code().equals(form.type())).findFirst()
                : Optional.empty();
        return new BindingPage(
                binding.map(bound -> bindings.words(bound.choice())).orElse(null),
                binding.map(Binding::version).orElse(-1L),
                bindings.suggestions(target).stream()
                        .map(suggestion -> proposal(target, suggestion))
                        .toList(),
                all.stream().map(type -> ledger(type, form.choice())).toList(),
                chosen.map(LedgerType::levels).orElse(List.of()),
                chosen.map(type -> narrowings(type, form.condition())).orElse(List.of()),
                chosen.map(type -> bindings.words(form.chosen())).orElse(null),
                chosen.map(type -> bindings.preview(target, form.chosen())).orElse(null));
    }

    private static BindingPage.Proposal proposal(TargetId target, Suggestion suggestion) {
        Link link = Link.to("/targets/" + target + "/binding")
                .with(
                        "choice",
                        suggestion.choice().type() + "/" + suggestion.choice().rule())
                .with("level", suggestion.choice().level());
        for (Condition condition : suggestion.choice().conditions()) {
            link = link.with(
                    "condition", condition.field() + "=" + condition.values().get(0));
        }
        return new BindingPage.Proposal(suggestion.words(), suggestion.reasons(), link.href());
    }

    private static BindingPage.Ledger ledger(LedgerType type, @Nullable String chosen) {
        return new BindingPage.Ledger(
                type.name(),
                type.counts().stream()
                        .map(rule -> type.code() + "/" + rule.code())
                        .map(value -> new BindingPage.Rule(
                                value,
                                type.count(value.substring(value.indexOf('/') + 1))
                                        .map(rule -> rule.name() + "（" + rule.unit() + "）")
                                        .orElse(value),
                                value.equals(chosen)))
                        .toList());
    }

    private static List<BindingPage.Narrowing> narrowings(LedgerType type, @Nullable String chosen) {
        return type.fields().stream()
                .filter(field -> field.kind() == FieldKind.ENUM)
                .flatMap(field -> field.options().stream()
                        .map(option -> new BindingPage.Narrowing(
                                field.key() + "=" + option,
                                field.label() + "：" + option,
                                (field.key() + "=" + option).equals(chosen))))
                .toList();
    }
}
