package org.chanjiao.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What counts for targets. A source always says everything it has to say about a target at once; saying it again replaces
 * what it said before. Figures of reports and statistics that no longer hold stay readable. What is said of a restatement
 * counts for the first statement.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class Facts {

    private final FactRows rows;
    private final ApplicationEventPublisher events;

    /** Makes the facts that the source states of the target these and no others; the same facts again change nothing. */
    public void record(TargetId target, FactSource source, List<NewFact> facts) {
        replace(target, source, facts, null);
    }

    /** The same, with the reason why an earlier figure no longer holds. */
    public void restate(TargetId target, FactSource source, List<NewFact> facts, String reason) {
        replace(target, source, facts, reason);
    }

    /** Takes back everything the source states, of whatever target. */
    public void withdraw(FactSource source) {
        withdraw(source, null);
    }

    /** The same, with the reason. */
    public void withdraw(FactSource source, @Nullable String reason) {
        Set<TargetId> touched = new HashSet<>(rows.targetsOf(source));
        touched.forEach(target -> rows.end(target, source, reason));
        tell(touched);
    }

    /** The facts of a target in the order that the progress function reads them. */
    @Transactional(readOnly = true)
    public List<StatedFact> of(TargetId target) {
        return rows.of(target);
    }

    /** Those that count: where a ledger is bound to the target, the ledger's only. */
    @Transactional(readOnly = true)
    public List<StatedFact> counted(TargetId target) {
        return rows.counting(target);
    }

    /** The latest facts of a target, the newest day first. */
    @Transactional(readOnly = true)
    public List<StatedFact> latest(TargetId target, int limit) {
        return rows.latest(target, limit);
    }

    /** Figures that were restated or taken back, the last first. */
    @Transactional(readOnly = true)
    public List<FormerFact> formerOf(TargetId target, int limit) {
        return rows.formerOf(target, limit);
    }

    /** What one source states of a target now. */
    @Transactional(readOnly = true)
    public List<StatedFact> said(TargetId target, FactSource source) {
        return rows.counted(target, source).said();
    }

    /** Lets facts follow targets of a policy that a corrected text has made restatements of others. */
    public void followRestatements(PolicyId policy) {
        rows.moveToFirstStatements(policy);
    }

    private void replace(TargetId stated, FactSource source, List<NewFact> facts, @Nullable String reason) {
        FactRows.Counted counted = rows.counted(stated, source);
        TargetId target = counted.target();
        List<NewFact> fitted = facts.stream().map(counted::fitted).toList();
        List<NewFact> before = counted.said().stream().map(Facts::plain).toList();
        if (before.equals(fitted.stream().map(Facts::plain).toList())) {
            return;
        }
        if (!before.isEmpty()) {
            rows.end(target, source, reason);
        }
        rows.insert(target, source, fitted);
        tell(Set.of(target));
    }

    /** As PostgreSQL keeps it: 1 and 1.0 are the same figure. */
    private static NewFact plain(NewFact fact) {
        return new NewFact(
                fact.on(),
                FactRows.plain(fact.value()),
                FactRows.plain(fact.numerator()),
                FactRows.plain(fact.denominator()),
                fact.grade(),
                fact.entity(),
                fact.entityName());
    }

    private static NewFact plain(StatedFact fact) {
        return plain(new NewFact(
                fact.on(),
                fact.value(),
                fact.numerator(),
                fact.denominator(),
                fact.grade(),
                fact.entity(),
                fact.entityName()));
    }

    private void tell(Set<TargetId> touched) {
        if (!touched.isEmpty()) {
            events.publishEvent(new FactsChanged(touched));
        }
    }
}
