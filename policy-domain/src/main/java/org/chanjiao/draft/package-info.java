/** A document on its way in: what was read from it, what clerks decide about each item, and its publication. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "extraction",
            "policy",
            "task",
            "target"
        })
package org.chanjiao.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
