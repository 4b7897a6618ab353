package org.chanjiao.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chanjiao.policy.PolicyId;

/**
 * What one check found in one policy, without a word of what the figures say.
 *
 * @param targets how many figures of targets differed; their ids follow
 * @param totals how many sums over them differed
 */
public record FaultLine(Instant foundAt, PolicyId policy, int targets, int totals, List<UUID> ids) {

    public FaultLine {
        ids = List.copyOf(ids);
    }
}
