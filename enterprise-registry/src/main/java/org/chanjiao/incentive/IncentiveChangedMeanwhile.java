package org.chanjiao.incentive;

/** Somebody else saved the entry since it was read; nothing was changed. */
public final class IncentiveChangedMeanwhile extends RuntimeException {}
