/**
 * The demonstration: an invented city with its organisations, people, two policies, ledgers and three years of reports, put
 * into an empty platform through the same services that people use. Its region codes lie where GB/T 2260 assigns none.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "draft",
            "policy",
            "task",
            "target",
            "extraction",
            "ledger",
            "confirmation",
            "attachment",
            "measure",
            "evidence",
            "binding",
            "standing",
            "reporting",
            "enterprise",
            "credit",
            "incentive"
        })
package org.chanjiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
