package org.chanjiao.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the library's list.
 *
 * @param found how many policies match, counted up to {@link Library#RANKED}
 * @param more whether more match than were counted
 * @param next where the next page begins; null on the last one
 */
public record LibraryPage(List<PolicyHit> hits, int found, boolean more, @Nullable String next) {}
