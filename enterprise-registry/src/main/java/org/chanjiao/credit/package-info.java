/** Credit records of enterprises, step by step from what was found to its repair. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "region", "organisation", "account", "access"})
package org.chanjiao.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
