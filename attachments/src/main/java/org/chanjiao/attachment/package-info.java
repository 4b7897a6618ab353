/** Files attached to things of other modules, kept in history; their bytes lie behind one port. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "organisation", "account", "formats.text"})
package org.chanjiao.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
