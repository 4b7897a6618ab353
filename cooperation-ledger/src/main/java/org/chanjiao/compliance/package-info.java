/** Named rules that are law or a standard indicator, as pure functions over the values of a row. Knows no ledger. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.chanjiao.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
