package org.chanjiao.target;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.policy.Edition;
import org.chanjiao.policy.PolicyEnded;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyReinstated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The targets of published policies: opened, restated with their revisions, and withdrawn as texts are published. */
@Service
@Transactional
@RequiredArgsConstructor
public class Targets {
    private final TargetRepository targets;
    private final EntityManager entities;

    /** The targets that a policy's text in force states, in reading order. */
    @Transactional(readOnly = true)
    public List<Target> openOf(PolicyId policy) {
        return targets.findByPolicyIdAndStatusOrderByStatementOrdinal(policy.value(), TargetStatus.OPEN);
    }

    /**
     * Makes the open targets of a policy those that an edition states.
     *
     * @throws UnsoundCommitment when a figure contradicts itself
     * @return the ids in the order of the demands
     */
    public List<TargetId> publish(Edition edition, List<DemandedTarget> demands, Change change) {
        Map<TargetId, Target> open =
                openOf(edition.policyId()).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        TargetId[] ids = new TargetId[demands.size()];
        for (boolean restatements : new boolean[] {false, true}) {
            for (int i = 0; i < ids.length; i++) {
                DemandedTarget demand = demands.get(i);
                if ((demand.restates() != null) == restatements) {
                    ids[i] = publish(edition, demand, ids, open, change);
                }
            }
            entities.flush();
        }
        open.values().forEach(target -> target.withdraw(change));
        return List.of(ids);
    }

    private TargetId publish(
            Edition edition, DemandedTarget demand, TargetId[] ids, Map<TargetId, Target> open, Change change) {
        Placement placement = new Placement(demand.task(), demand.restates() == null ? null : ids[demand.restates()]);
        Target kept = demand.keeps() == null ? null : open.remove(demand.keeps());
        if (kept == null) {
            return open(edition, placement, demand);
        }
        kept.restate(edition, placement, demand.statement(), demand.commitment(), change);
        return kept.id();
    }

    private TargetId open(Edition edition, Placement placement, DemandedTarget demand) {
        Target target = new Target(TargetId.random(), edition, placement, demand.statement(), demand.commitment());
        return targets.save(target).id();
    }

    @EventListener
    void on(PolicyEnded ended) {
        openOf(ended.policyId()).forEach(Target::close);
    }

    @EventListener
    void on(PolicyReinstated reinstated) {
        targets.findByPolicyIdAndStatusOrderByStatementOrdinal(
                        reinstated.policyId().value(), TargetStatus.CLOSED)
                .forEach(Target::reopen);
    }
}
