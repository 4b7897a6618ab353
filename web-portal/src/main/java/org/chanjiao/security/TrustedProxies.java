package org.chanjiao.security;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/**
 * Believes what a proxy says of the caller's address and of TLS, but only from the proxies that the operator named in
 * {@code chanjiao.proxies}: addresses and networks, separated by commas. Without, such headers mean nothing, or anybody
 * could write another address into the audit trail, past throttling, and into the administration console.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String proxies;

    TrustedProxies(@Value("${chanjiao.proxies:}") String proxies) {
        this.proxies = proxies.strip();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isEmpty()) {
            factory.addEngineValves(valve(proxies));
        }
    }

    static RemoteIpValve valve(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
