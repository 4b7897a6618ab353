package org.chanjiao.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long entries are kept.
 *
 * @param months at least {@link #LEAST}, 36 unless told
 */
@ConfigurationProperties("chanjiao.audit")
public record AuditRules(@DefaultValue("36") int months) {

    /** Half a year by law (网络安全法); a month more, because months differ in length. */
    static final int LEAST = 7;

    public AuditRules {
        if (months < LEAST) {
            throw new IllegalArgumentException("审计记录至少保存六个月：chanjiao.audit.months 不能小于 " + LEAST);
        }
    }
}
