/** Which days offices work: built in by yearly notices, corrected and continued by an administrator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package org.chanjiao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
