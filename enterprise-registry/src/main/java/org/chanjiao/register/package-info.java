/** The register of enterprises of a place (企业信息储备库): who stands in it and how, and what one level recommends to the next. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "region",
            "organisation",
            "account",
            "access",
            "enterprise",
            "credit",
            "certification"
        })
package org.chanjiao.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
