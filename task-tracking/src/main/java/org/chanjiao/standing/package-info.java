/** How far every target is: the stored result of the progress function, its roll-ups, and the check that both are right. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "policy",
            "task",
            "target",
            "library",
            "ledger",
            "progress",
            "progress :: *",
            "evidence",
            "measure"
        })
package org.chanjiao.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
