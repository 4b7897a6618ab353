/** The partner's word on an item: one question, one answer, by account or by a one-time link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "account", "access", "ledger"})
package org.chanjiao.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
