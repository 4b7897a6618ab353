package org.chanjiao.bench.scale;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.chanjiao.testsupport.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The modules below the pages, with a database of their own. */
@Configuration
@EnableAutoConfiguration
@EntityScan("org.chanjiao")
@EnableJpaRepositories("org.chanjiao")
@ComponentScan(
        basePackages = "org.chanjiao",
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.chanjiao\\.(bench|testsupport)\\..*"))
class ScaleContext {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Bean
    DataSource database() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.migrated().asOwner());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    @Bean
    Clock clock() {
        return Clock.system(SHANGHAI);
    }
}
