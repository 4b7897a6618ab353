package org.chanjiao.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was restated or taken back.
 *
 * @param by the name of whoever did it
 * @param reason null where only its grade changed
 */
public record FormerFact(StatedFact fact, Instant endedAt, String by, @Nullable String reason) {}
