/** Accounts, roles and passwords: who may sign in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "region", "organisation", "cipher"})
package org.chanjiao.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
