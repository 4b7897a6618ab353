package org.chanjiao.ledger;

/** Where a ledger stands in the navigation. */
public enum LedgerGroup {
    /** 合作登记. */
    COOPERATION,
    /** 专业与培养. */
    MAJOR,
    /** 实习与学徒. */
    INTERNSHIP,
    /** 基地与载体. */
    BASE,
    /** 师资. */
    TEACHER,
    /** 培训与竞赛. */
    TRAINING,
    /** 经费与政策享受. */
    FUNDS,
    /** 会议与协调机制. */
    GOVERNANCE,
    /** 案例与宣传. */
    SHOWCASE
}
