/** Which ledger counts for which target: suggested from the words, shown before it is saved, kept up with every item. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "policy",
            "target",
            "ledger",
            "progress",
            "evidence",
            "measure",
            "standing"
        })
package org.chanjiao.binding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
