/** Published policy documents: their versions, sections and citations. Knows nothing of how a text was settled. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "account", "access"})
package org.chanjiao.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
