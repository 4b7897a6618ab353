package org.chanjiao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chanjiao.testsupport.EmbeddedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole portal behind MockMvc, with its real filters, on a migrated database. Every class that adds nothing
 * to this annotation shares one context and so one database. Nothing is rolled back: a test makes what it looks for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.flyway.enabled=false",
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.datasource.hikari.minimum-idle=0",
            "chanjiao.reading.patience=60s",
            "chanjiao.registration.address=https://cj.example.cn",
            "chanjiao.standing.upkeep=false"
        })
@AutoConfigureMockMvc
@Import({EmbeddedDatabase.class, TestPost.class})
public @interface PortalTest {}
