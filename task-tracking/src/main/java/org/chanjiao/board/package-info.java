/** The table of all tasks with their targets, units and deadlines, and the pages of one task and of one target. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "policy", "task", "target", "library", "progress"})
package org.chanjiao.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
