package org.chanjiao.reader;

import java.util.List;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A policy as the reader shows it.
 *
 * @param unit the unit whose part alone is shown; null for the whole text
 * @param tasks how many tasks the shown text holds
 * @param targets how many targets it holds, restatements included
 */
public record ReaderPage(
        PolicyHead head,
        List<Heading> outline,
        List<Block> blocks,
        List<CitedDocument> citations,
        List<UnitLoad> units,
        @Nullable OrganisationId unit,
        int tasks,
        int targets) {

    /** A unit and how many of the policy's tasks it answers for. */
    public record UnitLoad(OrganisationId organisation, String name, long tasks) {}
}
