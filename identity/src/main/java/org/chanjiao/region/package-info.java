/** The region tree of GB/T 2260 with validity. Knows the kernel only. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.chanjiao.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
