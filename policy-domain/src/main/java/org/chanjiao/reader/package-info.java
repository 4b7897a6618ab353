/** A published policy as it is read: its words with the tasks, units, targets and citations that stand in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "policy", "task", "target", "library"})
package org.chanjiao.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
