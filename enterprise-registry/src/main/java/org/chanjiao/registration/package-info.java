/** Enterprises that register themselves: form, mail with a one-time link, confirmation by the bureau, takeover. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "region", "organisation", "account", "access", "attachment", "enterprise"})
package org.chanjiao.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
