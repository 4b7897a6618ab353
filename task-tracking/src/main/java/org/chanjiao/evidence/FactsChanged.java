package org.chanjiao.evidence;

import java.util.Set;
import org.chanjiao.target.TargetId;

/** Facts of these targets came, changed or went; whoever keeps a figure of them brings it up to date in this transaction. */
public record FactsChanged(Set<TargetId> targets) {

    public FactsChanged {
        targets = Set.copyOf(targets);
    }
}
