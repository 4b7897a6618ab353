/** Documents that came in and are read in the background: how far each is, what became of it, and trying again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "access", "draft", "policy", "formats.text"})
package org.chanjiao.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
