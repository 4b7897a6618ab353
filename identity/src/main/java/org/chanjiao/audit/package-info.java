/** The append-only, hash-chained record of who did what. Hears the events of all modules through the kernel. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.chanjiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
