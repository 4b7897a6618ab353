package org.chanjiao.operations;

import java.util.List;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/**
 * The first page waits for what it needs alone. The entities are read on a second thread, everything that no page has asked
 * for yet is made after the platform is ready. Tests start in the ordinary order and find what does not fit; there the
 * entities are held against the tables as well, which the migrations have made.
 */
@Slf4j
final class QuickStart {

    private static final List<String> SETTINGS = List.of(
            "--spring.jpa.bootstrap=async",
            "--spring.data.jpa.repositories.bootstrap-mode=lazy",
            "--spring.jpa.hibernate.ddl-auto=none",
            "--spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false",
            "--spring.jpa.properties.jakarta.persistence.database-product-name=PostgreSQL",
            "--spring.jpa.properties.jakarta.persistence.database-major-version=18");

    private QuickStart() {}

    static List<String> settings() {
        return SETTINGS;
    }

    /** What cannot be made ends the process, as it would have at an ordinary start; not while it is stopping anyway. */
    static void prepare(SpringApplication spring, Runnable failed) {
        spring.setLazyInitialization(true);
        spring.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        LazyInitializationExcludeFilter.class,
                        () -> LazyInitializationExcludeFilter.forBeanTypes(AbstractEntityManagerFactoryBean.class)));
        spring.addListeners((ApplicationListener<ApplicationReadyEvent>) ready -> {
            var rest = new Thread(() -> make(ready, failed), "rest-of-start");
            rest.setDaemon(true);
            rest.start();
        });
    }

    private static void make(ApplicationReadyEvent ready, Runnable failed) {
        var context = ready.getApplicationContext();
        try {
            makeAll(context.getBeanFactory());
            log.info("Everything is made");
        } catch (RuntimeException e) {
            if (context.isActive() && !context.isClosed()) {
                log.error("The platform cannot run", e);
                failed.run();
            }
        }
    }

    private static void makeAll(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getMergedBeanDefinition(name);
            if (definition.isSingleton() && !definition.isAbstract()) {
                beans.getBean(name);
            }
        }
    }
}
