/** 承诺与成效: what published policies promised and what is proven of it, as everybody may see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "policy", "target", "progress"})
package org.chanjiao.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
