package org.chanjiao.scheme;

/** Whose scheme it is; the levels are never mixed in one list of results. */
public enum SchemeLevel {
    /** 国家级. */
    NATIONAL,
    /** 省级（含计划单列市）. */
    PROVINCE,
    /** 市级. */
    CITY,
    /** 区县级. */
    DISTRICT
}
