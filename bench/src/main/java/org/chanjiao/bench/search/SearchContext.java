package org.chanjiao.bench.search;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.chanjiao.library.Library;
import org.chanjiao.testsupport.TestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library with a database of its own and nothing else of the platform. */
@Configuration
@ComponentScan(basePackageClasses = Library.class)
class SearchContext {

    @Bean
    DataSource database() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.migrated().asOwner());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @Bean
    JdbcClient client(DataSource database) {
        return JdbcClient.create(database);
    }
}
