package org.chanjiao.kernel;

/** The levels of GB/T 2260, highest first. */
public enum RegionLevel {
    /** The whole country, code 000000. */
    NATION,
    /** Province, autonomous region, municipality, special administrative region. */
    PROVINCE,
    /** Prefecture-level city, prefecture, autonomous prefecture, league. */
    PREFECTURE,
    /** District, county, county-level city, banner; also those directly under a province. */
    COUNTY
}
