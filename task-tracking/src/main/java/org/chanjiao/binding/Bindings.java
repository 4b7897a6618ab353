package org.chanjiao.binding;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.evidence.FactMirror;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.LedgerType;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.measure.Change;
import org.chanjiao.measure.Measure;
import org.chanjiao.measure.MeasureSheet;
import org.chanjiao.measure.Measures;
import org.chanjiao.target.TargetId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which ledgers count for which targets, decided by the policy officers of the place. */
@Service
@Transactional
@RequiredArgsConstructor
public class Bindings {

    private final BindingRows rows;
    private final Derivations derivations;
    private final FactMirror mirror;
    private final Measures measures;
    private final LedgerTypes types;
    private final Previews previews;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What counts for a target; empty where its figures come from reports and statistics. */
    @Transactional(readOnly = true)
    public Optional<Binding> of(TargetId target) {
        return rows.find(target);
    }

    /** What counts for each of the targets; those that no ledger counts are left out. */
    @Transactional(readOnly = true)
    public List<Binding> of(Collection<TargetId> targets) {
        return targets.isEmpty() ? List.of() : rows.of(targets);
    }

    /** What counted before each change, the last first. */
    @Transactional(readOnly = true)
    public List<Change> changes(TargetId target) {
        return rows.changes().of(target);
    }

    /** Rules that seem to count what the target's words speak of, the likeliest first, each with its reasons. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(TargetId target) {
        MeasureSheet sheet = measures.get(target);
        return Suggestions.of(sheet.commitment(), sheet.measure(), types.all());
    }

    /** What a choice would count, nothing written. */
    @Transactional(readOnly = true)
    public Preview preview(TargetId target, BindingChoice choice) {
        return previews.of(measures.get(target), choice);
    }

    /** The choice in words for people. */
    @Transactional(readOnly = true)
    public String words(BindingChoice choice) {
        return BindingWords.of(types.get(choice.type()), choice);
    }

    /**
     * Lets a counting rule make the facts of a target from now on.
     *
     * @param seen version of the binding it replaces, -1 where there was none
     * @throws BindingRefused when what it counts cannot be held against the target
     * @throws OptimisticLockingFailureException when somebody else changed the binding since
     */
    public void bind(TargetId target, BindingChoice choice, long seen, String reason, Person person) {
        MeasureSheet sheet = measures.get(target);
        access.require(person, Permission.BIND_TARGET, sheet.region());
        LedgerType type = types.get(choice.type());
        CountingRule rule = type.count(choice.rule())
                .orElseThrow(() -> new BindingRefused(List.of("台账“" + type.name() + "”没有这个计数规则")));
        Fitness fitness = new Fitness(sheet.commitment(), sheet.measure(), rule);
        if (!fitness.fits()) {
            throw new BindingRefused(fitness.complaints());
        }
        String before = replaced(target, seen);
        Measure fitted = fitness.fitted();
        if (!fitted.equals(sheet.measure())) {
            measures.edit(target, fitted, sheet.version(), reason, person);
        }
        String after = BindingWords.of(type, choice);
        rows.put(target, sheet.region(), choice, now(), person.name(), reason);
        rows.changes().keep(target, now(), person.name(), reason, before, after);
        events.publishEvent(new BindingEvent.Bound(target, sheet.commitment().subject(), reason, before, after));
        mirror.clear(target);
        mirror.refresh(derivations.whole(List.of(rows.find(target).orElseThrow())));
    }

    /** Lets no ledger count for a target any more. */
    public void unbind(TargetId target, long seen, String reason, Person person) {
        MeasureSheet sheet = measures.get(target);
        access.require(person, Permission.BIND_TARGET, sheet.region());
        String before = replaced(target, seen);
        rows.delete(target);
        rows.changes().keep(target, now(), person.name(), reason, before, "");
        events.publishEvent(new BindingEvent.Unbound(target, sheet.commitment().subject(), reason, before));
        mirror.clear(target);
    }

    /** Makes the facts of a ledger's bindings anew, after the ledger itself was changed. */
    public void rederive(String type) {
        mirror.refresh(derivations.whole(new ArrayList<>(rows.of(type))));
    }

    private String replaced(TargetId target, long seen) {
        Optional<Binding> known = rows.find(target);
        long version = known.map(Binding::version).orElse(-1L);
        if (version != seen) {
            throw new OptimisticLockingFailureException("Bound meanwhile: " + target);
        }
        return known.map(binding -> words(binding.choice())).orElse("");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
