/** How targets are judged beyond the words of their text: what adds up, at what pace, from where, against which thresholds. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "access", "policy", "target", "progress"})
package org.chanjiao.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
