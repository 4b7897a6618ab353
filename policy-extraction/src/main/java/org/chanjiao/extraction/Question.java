package org.chanjiao.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Something the text leaves open.
 *
 * @param about the words in question, the text from start to end
 * @param reason why it is asked, in Chinese
 * @param task index in {@link Draft#tasks()} of the task concerned, or null
 * @param target index in {@link Draft#targets()} of the target concerned, or null
 * @param damage index in {@link Draft#damages()} of the damage concerned, or null
 */
public record Question(
        QuestionKind kind,
        int start,
        int end,
        String about,
        String reason,
        @Nullable Integer task,
        @Nullable Integer target,
        @Nullable Integer damage) {}
