package org.chanjiao.binding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.chanjiao.evidence.FactMirror;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.ItemEvent;
import org.chanjiao.ledger.ItemsImported;
import org.chanjiao.ledger.TypeWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the facts of targets in step with the ledgers that count for them, in the transaction that changes an item. */
@Component
@RequiredArgsConstructor
class Counting {

    private static final String ONE_ITEM = "i.id = :changedItem";
    private static final String ONE_IMPORT = "i.import_id = :changedImport";

    private final BindingRows rows;
    private final Derivations derivations;
    private final FactMirror mirror;
    private final Bindings bindings;

    @EventListener
    void on(ItemEvent event) {
        count(event.type(), ONE_ITEM, "changedItem", event.item().value());
    }

    /** Twenty thousand rows are as many statements as one. */
    @EventListener
    void on(ItemsImported event) {
        count(event.type(), ONE_IMPORT, "changedImport", event.source().value());
    }

    @EventListener
    void on(TypeWritten event) {
        bindings.rederive(event.code());
    }

    private void count(String type, String items, String name, UUID value) {
        Set<String> places = withAllAbove(rows.regionsOf(items, name, value));
        if (places.isEmpty()) {
            return;
        }
        List<Binding> concerned = rows.of(type, places);
        if (!concerned.isEmpty()) {
            mirror.refresh(derivations.some(concerned, items, name, value));
        }
    }

    private static Set<String> withAllAbove(Collection<String> places) {
        Set<String> all = new HashSet<>();
        for (String place : places) {
            for (Optional<RegionCode> code = Optional.of(RegionCode.of(place));
                    code.isPresent();
                    code = code.flatMap(RegionCode::parent)) {
                all.add(code.get().value());
            }
        }
        return all;
    }
}
