package org.chanjiao.evidence;

/** Why a statistic cannot be cited, checked or changed; {@code code} is the key of the message. */
public final class StatisticRefused extends RuntimeException {

    private final String code;

    StatisticRefused(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
