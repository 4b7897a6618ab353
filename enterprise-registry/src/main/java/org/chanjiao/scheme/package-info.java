/** Schemes as data: who may apply to whom, on which conditions, in which steps; and where an applicant stands against them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "ledger",
            "compliance",
            "enterprise",
            "credit"
        })
package org.chanjiao.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
