/**
 * The life of the process: what the command line asks, the data folder and its lock, the embedded PostgreSQL or the
 * external one, and the start refused with a reason where the data would not be safe.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "certification", "demo", "reporting"})
package org.chanjiao.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
