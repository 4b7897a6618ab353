package org.chanjiao.board;

import org.chanjiao.task.ResponsibilityRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in one task.
 *
 * @param asWritten the name as the text prints it
 * @param collective the collective name that the unit was found under, null when named by itself
 * @param segment the sub-measure it answers for, from 1; null for the whole clause
 */
public record TaskUnit(
        BoardUnit unit,
        String asWritten,
        ResponsibilityRole role,
        @Nullable String collective,
        @Nullable Integer segment) {}
