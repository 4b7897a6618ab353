package org.chanjiao.incentive;

/** A sum of tax law; the figures it asks for, a year each, in yuan. */
public enum Calculator {
    /** 30 % 抵免: investment, both surcharges payable. */
    SURCHARGE(2),
    /** 职工教育经费 8 %: wages, spent. */
    TRAINING(2),
    /** 公益性捐赠 12 %: profit, donated. */
    DONATION(2),
    /** 一线职工占比: set aside, spent, of that on front-line staff. */
    FRONTLINE(3);

    private final int figures;

    Calculator(int figures) {
        this.figures = figures;
    }

    public int figures() {
        return figures;
    }
}
