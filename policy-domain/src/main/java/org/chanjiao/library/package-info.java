/** Finding published policies: the full-text search, the library's list, and who sees which policy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "policy"})
package org.chanjiao.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
