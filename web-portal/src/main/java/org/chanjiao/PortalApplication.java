package org.chanjiao;

import org.chanjiao.operations.Portal;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform: one process that serves staff, enterprises and the public. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        Portal.run(PortalApplication.class, args);
    }
}
