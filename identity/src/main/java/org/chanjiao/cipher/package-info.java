/** Encryption at rest: personal fields, and secrets that must be read again. Knows a key and nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chanjiao.cipher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
