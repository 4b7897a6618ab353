package org.chanjiao.scheme;

/** The unit is active, has a credit code where it is an enterprise, and its place lies inside the scheme's. */
public record RegisteredInside() implements Rule {

    @Override
    public Judgement judge(Applicant applicant) {
        var unit = applicant.organisation();
        if (!unit.active()) {
            return Judgement.missing("单位已停用");
        }
        if (unit.creditCode() == null) {
            return Judgement.missing("未登记统一社会信用代码");
        }
        return applicant.place().contains(unit.region())
                ? Judgement.met("登记在" + unit.regionPath() + "，代码 " + unit.creditCode())
                : Judgement.missing("登记在" + unit.regionPath() + "，不在本办法的地域范围");
    }
}
