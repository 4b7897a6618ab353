package org.chanjiao.incentive;

/** 金融、财政、土地、信用. */
public enum IncentiveCategory {
    FINANCE,
    TAX,
    LAND,
    CREDIT
}
