package org.chanjiao.lineage;

import java.util.List;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.policy.PolicyLevel;

/**
 * A policy among the documents it rests on and those that rest on it.
 *
 * @param tiers from the nation down; a level without a document is left out
 */
public record LineageView(PolicyId id, String title, List<Tier> tiers) {

    /** The documents of one level of government, the oldest first. */
    public record Tier(PolicyLevel level, List<LineageNode> documents) {}
}
