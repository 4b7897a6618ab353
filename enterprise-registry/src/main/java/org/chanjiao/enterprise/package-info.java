/** Enterprises beyond their entry in the directory: facts of the business licence, checked by the bureau. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "region", "organisation", "account", "access", "attachment"})
package org.chanjiao.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
