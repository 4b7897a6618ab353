package org.chanjiao.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open draft in the list of drafts.
 *
 * @param openQuestions questions that want an answer
 * @param undecided sections, tasks and targets nobody has decided about
 * @param corrects title of the policy whose text it corrects, null for a new document
 */
public record DraftEntry(
        DraftId id,
        String title,
        @Nullable String documentNumber,
        String regionName,
        String editorName,
        Instant touchedAt,
        String touchedBy,
        int openQuestions,
        int undecided,
        @Nullable String corrects) {}
