package org.chanjiao.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sessions are kept. How long one may idle is {@code spring.session.timeout}, 15 to 30 minutes are usual.
 *
 * @param onePerAccount a new sign-in ends the session opened before
 * @param accessKeptEvery the time of the last request is written at most this often
 */
@ConfigurationProperties("chanjiao.session")
record SessionRules(@DefaultValue("true") boolean onePerAccount, @DefaultValue("30s") Duration accessKeptEvery) {}
