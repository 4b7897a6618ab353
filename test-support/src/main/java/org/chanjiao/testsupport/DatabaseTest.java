package org.chanjiao.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of one module on a real PostgreSQL: the beans that the module's own {@code TestApplication} finds, a migrated
 * database shared by the classes of the same context, the fixed {@link TestClock}, no web server. Each test is rolled
 * back; a class about commits or concurrency says {@code @Transactional(propagation = NOT_SUPPORTED)} and cleans up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.flyway.enabled=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.datasource.hikari.minimum-idle=0",
            "spring.main.banner-mode=off",
            "chanjiao.standing.upkeep=false"
        })
@Import(EmbeddedDatabase.class)
@Transactional
public @interface DatabaseTest {}
