/** The one place where it is decided who may do what, and where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "region", "organisation", "account"})
package org.chanjiao.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
