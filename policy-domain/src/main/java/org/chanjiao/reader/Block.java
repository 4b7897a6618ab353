package org.chanjiao.reader;

import java.util.List;

/**
 * A paragraph of the text, with the tasks and targets that begin in it.
 *
 * @param anchor {@code p} and the offset of its first character
 * @param depth 0 for running text, 1 for a chapter's heading, 2 for one below, and so on
 */
public record Block(String anchor, int depth, List<Run> runs, List<TaskChip> tasks, List<TargetChip> targets) {}
