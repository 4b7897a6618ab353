package org.chanjiao.bench.scale;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.chanjiao.testsupport.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The modules below the pages, over a database of this run. */
@Configuration
@EnableAutoConfiguration
@EntityScan("org.chanjiao")
@EnableJpaRepositories("org.chanjiao")
class ScaleContext {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** As the portal sets its own PostgreSQL, where that can be set for a connection. */
    private static final String SETTINGS = "set jit = off; set random_page_cost = 1.1; set work_mem = '8MB';"
            + " set effective_cache_size = '512MB'; set timezone = 'Asia/Shanghai'";

    static ConfigurableApplicationContext open(Class<?> modules, TestDatabase database) {
        return new SpringApplicationBuilder(ScaleContext.class, modules)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.flyway.enabled=false",
                        "spring.jpa.open-in-view=false",
                        "spring.main.banner-mode=off",
                        "chanjiao.standing.upkeep=false",
                        "logging.level.root=warn")
                .initializers(context -> context.getBeanFactory().registerSingleton("database", pool(database)))
                .run();
    }

    private static DataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(new SentStatements(database.asOwner()).source());
        config.setConnectionInitSql(SETTINGS);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    @Bean
    Clock clock() {
        return Clock.system(SHANGHAI);
    }
}
