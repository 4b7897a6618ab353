package org.chanjiao.scheme;

import java.util.List;
import org.chanjiao.enterprise.EnterpriseFacts;

/**
 * The main business is not of these classes of GB/T 4754. “原则上” leaves the last word to a person.
 *
 * @param classes leading digits of the classes, {@code 83} for 教育
 */
public record IndustryOutside(List<String> classes) implements Rule {

    public IndustryOutside {
        classes = List.copyOf(classes);
    }

    @Override
    public Judgement judge(Applicant applicant) {
        String industry = applicant.facts().map(EnterpriseFacts::industry).orElse("");
        if (industry.isBlank()) {
            return Judgement.missing("未登记主营业务的行业代码");
        }
        return classes.stream().anyMatch(industry::startsWith)
                ? Judgement.forPerson("主营业务属于 " + industry + " 类，原则上不纳入，由审核人判断")
                : Judgement.met("主营业务属于 " + industry + " 类");
    }
}
