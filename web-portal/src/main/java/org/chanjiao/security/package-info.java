/** Who gets in and how far: sign-in, sessions, headers, and the one table of routes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "access", "audit", "token", "console"})
package org.chanjiao.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
