package org.chanjiao.extraction;

import java.util.List;

/**
 * What was read from one policy text; a proposal to a person, never a decision.
 *
 * <p>All offsets are code points into the source text exactly as read, start included, end excluded.
 *
 * @param sections headings above the tasks, in order of the text
 * @param tasks leaf items of the body chapters, in order of the text
 * @param targets every statement of a quantified commitment, restatements included, in order of the text
 * @param damages places where the text has lost or gained characters, in order of the text
 * @param questions what a person must settle before publishing, derived from the text alone
 */
public record Draft(
        Metadata metadata,
        List<FoundSection> sections,
        List<FoundTask> tasks,
        List<FoundTarget> targets,
        List<FoundDamage> damages,
        List<Question> questions) {

    public Draft {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        damages = List.copyOf(damages);
        questions = List.copyOf(questions);
    }
}
