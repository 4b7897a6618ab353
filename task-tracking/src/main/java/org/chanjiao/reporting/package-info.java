/**
 * Reports of units against published policies: cycles, requests born on the first day of a period, drafts, review inside
 * the unit and by the bureau, and how complete and timely it all is.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "attachment",
            "region",
            "organisation",
            "account",
            "access",
            "policy",
            "task",
            "target",
            "evidence",
            "measure",
            "progress",
            "standing",
            "binding"
        })
package org.chanjiao.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
