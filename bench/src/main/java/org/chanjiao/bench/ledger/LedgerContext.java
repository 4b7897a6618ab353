package org.chanjiao.bench.ledger;

import java.time.Clock;
import java.time.ZoneId;
import org.chanjiao.testsupport.TestDatabase;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The ledgers with all they need, on a database of their own; no pages. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.chanjiao")
@ComponentScan({
    "org.chanjiao.region",
    "org.chanjiao.organisation",
    "org.chanjiao.account",
    "org.chanjiao.access",
    "org.chanjiao.audit",
    "org.chanjiao.attachment",
    "org.chanjiao.compliance",
    "org.chanjiao.ledger"
})
class LedgerContext {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    JdbcConnectionDetails database() {
        TestDatabase database = TestDatabase.migrated();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "chanjiao_app";
            }

            @Override
            public String getPassword() {
                return "test";
            }

            @Override
            public String getJdbcUrl() {
                return database.url() + "?reWriteBatchedInserts=true";
            }
        };
    }
}
