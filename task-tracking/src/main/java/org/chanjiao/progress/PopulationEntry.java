package org.chanjiao.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member that a demand applies to.
 *
 * @param since the day it joined, from which its own years run; needed only by the periods that span years
 */
public record PopulationEntry(String entity, @Nullable LocalDate since) {}
