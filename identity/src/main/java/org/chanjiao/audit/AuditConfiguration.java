package org.chanjiao.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the trail known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditRules.class)
class AuditConfiguration {}
