/** Organisations with their names, tree and region. Knows places, not people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "region"})
package org.chanjiao.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
