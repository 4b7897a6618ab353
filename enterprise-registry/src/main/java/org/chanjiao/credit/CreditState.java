package org.chanjiao.credit;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a record has come. Between what was found and what is published lie an order to put it right and the finding that
 * it was not (职业教育法第六十四条：责令改正，拒不改正的); what is put right in time is never recorded.
 */
public enum CreditState {
    /** 已发现: somebody reported it, nothing is established. */
    FOUND,
    /** 责令改正: put it right by a day. */
    ORDERED,
    /** 拒不改正: it was not put right. */
    REFUSED,
    /** 已记入: in the credit record. */
    RECORDED,
    /** 已公布: to be read by everybody. */
    PUBLISHED,
    /** 已修复: no longer held against it. */
    REPAIRED,
    /** 已销案: put right in time, or not so. */
    DROPPED;

    /** What it may become. */
    public Set<CreditState> next() {
        return switch (this) {
            case FOUND -> EnumSet.of(ORDERED, DROPPED);
            case ORDERED -> EnumSet.of(REFUSED, DROPPED);
            case REFUSED -> EnumSet.of(RECORDED, DROPPED);
            case RECORDED -> EnumSet.of(PUBLISHED, REPAIRED);
            case PUBLISHED -> EnumSet.of(REPAIRED);
            case REPAIRED, DROPPED -> EnumSet.noneOf(CreditState.class);
        };
    }

    public boolean leadsTo(CreditState other) {
        return next().contains(other);
    }

    /** Whether it counts against the enterprise now. */
    public boolean isOpen() {
        return this == RECORDED || this == PUBLISHED;
    }
}
