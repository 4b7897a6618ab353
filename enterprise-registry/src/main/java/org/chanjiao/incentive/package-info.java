/** What enterprises may claim (金融、财政、土地、信用), what they were granted, and the sums of tax law done line by line. */
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
            "register"
        })
package org.chanjiao.incentive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
