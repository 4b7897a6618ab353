package org.chanjiao.measure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.policy.Policies;
import org.chanjiao.policy.Policy;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.UnknownPolicy;
import org.chanjiao.progress.MalformedCase;
import org.chanjiao.progress.Thresholds;
import org.chanjiao.target.TargetId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How targets are judged: derived when a policy is published, edited with a reason by the policy officers of the place. */
@Service
@Transactional
@RequiredArgsConstructor
public class Measures {

    private final MeasureRows rows;
    private final ThresholdRows thresholds;
    private final Policies policies;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The target with its measure; empty for a restatement, a withdrawn or an unknown target. */
    @Transactional(readOnly = true)
    public Optional<MeasureSheet> find(TargetId target) {
        return rows.of(List.of(target)).stream().findFirst();
    }

    /** @throws UnknownMeasure when the target is a restatement, withdrawn or unknown */
    @Transactional(readOnly = true)
    public MeasureSheet get(TargetId target) {
        return find(target).orElseThrow(() -> new UnknownMeasure(target));
    }

    /** Those of the targets that are counted, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<MeasureSheet> of(Collection<TargetId> targets) {
        return rows.of(targets);
    }

    /** Every counted target of a policy, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<MeasureSheet> of(PolicyId policy) {
        return rows.of(policy);
    }

    /** How a target is judged, in words for people. */
    public static String words(MeasureSheet sheet) {
        return MeasureWords.of(sheet.measure(), sheet.commitment());
    }

    /** Parts of the expected figure, in words for people. */
    public static String words(Thresholds parts) {
        return MeasureWords.of(parts);
    }

    /** How a target was judged before each edit, the last first. */
    @Transactional(readOnly = true)
    public List<Change> changes(TargetId target) {
        return rows.changes().of(target);
    }

    @Transactional(readOnly = true)
    public Thresholds thresholds(PolicyId policy) {
        return thresholds.of(policy).orElse(Thresholds.USUAL);
    }

    /** Reads anew from their words how the targets of a policy are judged, but for those that a person has edited. */
    public void derive(PolicyId policy) {
        rows.underived(policy)
                .forEach(found -> rows.put(
                        found.target(), Derivation.of(found.commitment(), found.sentence(), found.issued()), false));
        events.publishEvent(new MeasuresDerived(policy));
    }

    /** Derives for policies that were published before there were measures. */
    public void deriveMissing() {
        rows.unsettled().forEach(this::derive);
    }

    /**
     * Judges a target otherwise from now on.
     *
     * @param seen the version it was read at
     * @throws MalformedCase when it contradicts the target's words
     * @throws OptimisticLockingFailureException when somebody else edited it since
     */
    public void edit(TargetId target, Measure measure, long seen, String reason, Person person) {
        MeasureSheet before = get(target);
        access.require(person, Permission.BIND_TARGET, before.region());
        measure.target(before.commitment(), before.thresholds());
        if (rows.lock(target).filter(version -> version == seen).isEmpty()) {
            throw new OptimisticLockingFailureException("Edited meanwhile: " + target);
        }
        rows.put(target, measure, true);
        String was = MeasureWords.of(before.measure(), before.commitment());
        String is = MeasureWords.of(measure, before.commitment());
        rows.changes().keep(target, now(), person.name(), reason, was, is);
        events.publishEvent(new MeasureEvent.Edited(target, before.commitment().subject(), reason, was, is));
    }

    /**
     * Sets the parts of the expected figure from which the lights of a policy are green and yellow.
     *
     * @param seen the parts as the person read them
     * @throws MalformedCase when yellow begins above green, or green above all that is expected
     * @throws OptimisticLockingFailureException when somebody else set them since
     */
    public void setThresholds(PolicyId id, Thresholds parts, Thresholds seen, String reason, Person person) {
        Policy policy = policies.find(id).orElseThrow(() -> new UnknownPolicy(id));
        access.require(person, Permission.BIND_TARGET, policy.region());
        parts.requireOrder();
        Thresholds before = thresholds.locked(id).orElse(Thresholds.USUAL);
        if (!before.isSameAs(seen)) {
            throw new OptimisticLockingFailureException("Set meanwhile: thresholds of " + id);
        }
        thresholds.put(id, parts, now(), person.name(), reason);
        events.publishEvent(new MeasureEvent.ThresholdsSet(
                id, policy.head().title(), reason, MeasureWords.of(before), MeasureWords.of(parts)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
