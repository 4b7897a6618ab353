package org.chanjiao.testsupport;

import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Gives a Spring context in a test its own migrated database and a clock that stands still. {@link DatabaseTest} imports
 * it for module tests; a test of the whole portal imports it itself and sets {@code spring.flyway.enabled=false}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class EmbeddedDatabase {

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return new Connection(TestDatabase.migrated());
    }

    @Bean
    @Primary
    Clock testClock() {
        return new TestClock();
    }

    private record Connection(TestDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return TestServer.APPLICATION;
        }

        @Override
        public String getPassword() {
            return TestServer.PASSWORD;
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
