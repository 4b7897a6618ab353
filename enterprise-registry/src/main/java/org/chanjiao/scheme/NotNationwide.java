package org.chanjiao.scheme;

import org.chanjiao.enterprise.EnterpriseFacts;

/** Central enterprises and nation-wide private groups apply as a whole to the national scheme, not here. */
public record NotNationwide() implements Rule {

    @Override
    public Judgement judge(Applicant applicant) {
        return applicant.facts().map(EnterpriseFacts::nationwide).orElse(false)
                ? Judgement.missing("中央企业和全国性特大型民营企业整体申报国家级，不在本办法范围")
                : Judgement.met("不是中央企业或全国性特大型民营企业");
    }
}
