/** Typed ledgers: what a ledger holds is data, what stands in it are items with a grade of proof. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "cipher",
            "attachment",
            "compliance",
            "formats.table"
        })
package org.chanjiao.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
