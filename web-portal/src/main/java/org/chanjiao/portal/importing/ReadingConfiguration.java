package org.chanjiao.portal.importing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the import wizard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingRules.class)
class ReadingConfiguration {}
