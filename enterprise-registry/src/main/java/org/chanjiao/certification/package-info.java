/** Cases of certification, designation and selection: application, review, publicity, cultivation, certificate and its end. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "calendar",
            "attachment",
            "enterprise",
            "credit",
            "cipher",
            "scheme"
        })
package org.chanjiao.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
