package org.chanjiao.evidence;

/** No statistic that the reader may see has this id. */
public final class UnknownStatistic extends RuntimeException {

    public UnknownStatistic(StatisticId id) {
        super("no statistic " + id);
    }
}
