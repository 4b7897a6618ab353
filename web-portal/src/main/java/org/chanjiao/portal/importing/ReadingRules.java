package org.chanjiao.portal.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param patience how long an upload waits for its draft before it shows how far the reading is */
@ConfigurationProperties("chanjiao.reading")
record ReadingRules(@DefaultValue("2s") Duration patience) {}
