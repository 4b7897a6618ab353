/** Tokens by which programs act for a person: issued by that person, shown once, kept as a hash. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package org.chanjiao.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
