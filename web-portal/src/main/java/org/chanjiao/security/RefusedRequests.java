package org.chanjiao.security;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What no form sends and no table takes is answered by 400 before anything looks at it. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    /** A character zero and half a surrogate pair are no text: PostgreSQL refuses the one, UTF-8 the other. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(RefusedRequests::text);
        return firewall;
    }

    private static boolean text(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }
}
