/** From which addresses the administration console may be used. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package org.chanjiao.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
