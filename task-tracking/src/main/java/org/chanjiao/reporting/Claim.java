package org.chanjiao.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submitted figure beside what is known otherwise.
 *
 * @param last what the unit said before, null for a first figure
 * @param others what other units say of the same target for the same period
 */
record Claim(int line, Measure measure, Figure figure, @Nullable Carried last, List<OtherClaim> others) {}
