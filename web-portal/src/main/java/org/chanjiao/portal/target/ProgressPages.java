package org.chanjiao.portal.target;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.binding.Binding;
import org.chanjiao.binding.Bindings;
import org.chanjiao.board.TargetSheet;
import org.chanjiao.evidence.Facts;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.portal.layout.TimeText;
import org.chanjiao.standing.Standing;
import org.chanjiao.standing.Standings;
import org.chanjiao.target.TargetId;
import org.springframework.stereotype.Component;

/** Gathers what the page of a target says about its progress. */
@Component
@RequiredArgsConstructor
class ProgressPages {

    private static final int FACTS = 20;
    private static final int MEMBERS = 60;

    private final Standings standings;
    private final Measures measures;
    private final Bindings bindings;
    private final Facts facts;
    private final Access access;

    /** Empty for a withdrawn target. */
    Optional<ProgressView> of(TargetSheet sheet, Person person) {
        TargetId counted = counted(sheet);
        return standings.of(counted).flatMap(standing -> measures.find(counted)
                .map(measure -> view(standing, measure, person)));
    }

    static TargetId counted(TargetSheet sheet) {
        TargetSheet.Statement original = sheet.original();
        return original == null ? sheet.id() : original.id();
    }

    List<FactLine> facts(TargetId target, int limit) {
        String ledger =
                bindings.of(target).map(binding -> binding.choice().type()).orElse(null);
        return facts.latest(target, limit).stream()
                .map(fact -> FactLine.of(fact, ledger, target))
                .toList();
    }

    private ProgressView view(Standing standing, MeasureSheet sheet, Person person) {
        TargetId target = standing.target();
        Optional<Binding> binding = bindings.of(target);
        String ledger = binding.map(bound -> bound.choice().type()).orElse(null);
        Map<String, String> names = standings.names(Stream.concat(
                        standing.detail().notComplying().stream().limit(MEMBERS),
                        standing.detail().pending().stream().limit(MEMBERS))
                .toList());
        boolean mayBind = access.may(person, Permission.BIND_TARGET, sheet.region());
        return new ProgressView(
                target,
                standing,
                standings.path(sheet),
                ProgressView.unit(sheet),
                facts.latest(target, FACTS).stream()
                        .map(fact -> FactLine.of(fact, ledger, target))
                        .toList(),
                facts.formerOf(target, FACTS).stream()
                        .map(former -> FactLine.Former.of(former, target))
                        .toList(),
                Measures.words(sheet),
                binding.map(bound -> bindings.words(bound.choice())).orElse(null),
                ledger,
                changes(target),
                named(standing.detail().notComplying(), names),
                named(standing.detail().pending(), names),
                mayBind,
                mayBind && binding.isEmpty());
    }

    private List<ProgressView.Change> changes(TargetId target) {
        return Stream.concat(
                        measures.changes(target).stream()
                                .map(change -> change(
                                        change.at(), change.by(), change.reason(), change.before(), change.after())),
                        bindings.changes(target).stream()
                                .map(change -> change(
                                        change.at(), change.by(), change.reason(), change.before(), change.after())))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    private static ProgressView.Change change(Instant at, String by, String reason, String before, String after) {
        return new ProgressView.Change(TimeText.minute(at), by, reason, before, after);
    }

    private static List<String> named(List<String> members, Map<String, String> names) {
        return members.stream()
                .limit(MEMBERS)
                .map(member -> names.getOrDefault(member, member))
                .toList();
    }
}
