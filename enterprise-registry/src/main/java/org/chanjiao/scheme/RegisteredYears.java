package org.chanjiao.scheme;

import java.time.LocalDate;
import org.chanjiao.enterprise.EnterpriseFacts;

/**
 * Founded so many calendar years ago; the day itself is enough.
 *
 * @param years calendar years
 */
public record RegisteredYears(int years) implements Rule {

    @Override
    public Judgement judge(Applicant applicant) {
        LocalDate founded =
                applicant.facts().map(EnterpriseFacts::establishedOn).orElse(null);
        if (founded == null) {
            return Judgement.missing("未登记成立日期");
        }
        LocalDate full = founded.plusYears(years);
        return applicant.on().isBefore(full)
                ? Judgement.missing("成立于 " + founded + "，满 " + years + " 年的日期是 " + full)
                : Judgement.met("成立于 " + founded + "，已满 " + years + " 年");
    }
}
