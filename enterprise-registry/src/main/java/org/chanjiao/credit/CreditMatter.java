package org.chanjiao.credit;

/** What a credit record is about. */
public enum CreditMatter {
    /** 弄虚作假. */
    FRAUD,
    /** 重大环保事故. */
    ENVIRONMENT,
    /** 重大安全事故. */
    SAFETY,
    /** 重大质量事故. */
    QUALITY,
    /** 违法违规经营. */
    ILLEGAL_OPERATION,
    /** 涉税违法. */
    TAX,
    /** 侵犯学生合法权利. */
    STUDENT_RIGHTS,
    /** 列入失信联合惩戒对象名单. */
    DISHONESTY_LIST,
    /** 不按规定提取使用教育培训经费. */
    TRAINING_FUND
}
