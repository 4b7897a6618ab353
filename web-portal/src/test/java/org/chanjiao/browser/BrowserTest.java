package org.chanjiao.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chanjiao.testsupport.EmbeddedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A journey through the portal as a browser sees it: the whole application on a random port with a migrated database,
 * Chromium in front of it. A test method asks for a {@link Visit}. Classes that add nothing to this annotation share one
 * application and one browser. Skipped, with a message, where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.flyway.enabled=false",
            "spring.datasource.hikari.maximum-pool-size=8",
            "spring.datasource.hikari.minimum-idle=0",
            "chanjiao.reading.patience=60s"
        })
@ActiveProfiles("development")
@Import({EmbeddedDatabase.class, Cast.class})
@ExtendWith(Chromium.class)
public @interface BrowserTest {}
