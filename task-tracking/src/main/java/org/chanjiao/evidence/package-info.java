/** Facts: the figures that count for a target, each with its grade of proof and the source it comes from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "region", "account", "access", "audit", "policy", "target", "progress"})
package org.chanjiao.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
