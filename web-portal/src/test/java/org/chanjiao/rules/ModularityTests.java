package org.chanjiao.rules;

import org.chanjiao.PortalApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
