/** Figures that published policies commit to, with every change they went through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "policy", "task"})
package org.chanjiao.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
