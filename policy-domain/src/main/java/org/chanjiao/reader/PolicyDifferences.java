package org.chanjiao.reader;

import java.util.List;
import org.chanjiao.policy.ClauseChange;
import org.chanjiao.policy.PolicyId;

/**
 * What a corrected text changed, clause by clause.
 *
 * @param from number of the text before
 * @param to number of the corrected text
 */
public record PolicyDifferences(PolicyId id, String title, int from, int to, List<ClauseChange> changes) {}
