package org.chanjiao.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What registration allows.
 *
 * @param address where people reach the platform, such as {@code https://cj.example.cn}; blank sends no mail, because a link
 *     must not lead where a request says it comes from
 * @param sender of the mails
 * @param attempts forms one address may send in an hour
 * @param link how long the one-time link is good
 */
@ConfigurationProperties("chanjiao.registration")
record RegistrationRules(
        @DefaultValue("") String address,
        @DefaultValue("noreply@localhost") String sender,
        @DefaultValue("10") int attempts,
        @DefaultValue("48h") Duration link) {}
