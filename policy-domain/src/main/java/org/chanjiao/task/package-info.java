/** Tasks that published policies demand, and the units that answer for them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "policy"})
package org.chanjiao.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
