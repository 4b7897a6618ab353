package org.chanjiao.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in the database, so that any node can serve anybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionRules.class)
class SessionConfiguration {

    /** Spring Session writes at every request; this leaves the row alone while only the time of access moved a little. */
    private static final String UPDATE =
            """
            with next (session_id, last_access, idle, expiry, principal, id) as
              (values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text), cast(? as text)))
            update spring_session s
            set session_id = next.session_id, last_access_time = next.last_access, max_inactive_interval = next.idle,
                expiry_time = next.expiry, principal_name = next.principal
            from next
            where s.primary_id = next.id
              and (next.last_access - s.last_access_time >= %d or s.session_id <> next.session_id
                   or s.max_inactive_interval <> next.idle or s.principal_name is distinct from next.principal)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenOnChange(SessionRules rules) {
        return repository -> repository.setUpdateSessionQuery(
                UPDATE.formatted(rules.accessKeptEvery().toMillis()));
    }

    /** Closed to scripts and to other sites; only over TLS where the request came that way. */
    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    <S extends Session> SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<S> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }
}
