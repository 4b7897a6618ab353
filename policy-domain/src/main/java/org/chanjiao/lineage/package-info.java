/** Which document rests on which: from the nation down to the county, and what is cited but missing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "policy", "library"})
package org.chanjiao.lineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
