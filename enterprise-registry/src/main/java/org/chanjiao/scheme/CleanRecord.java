package org.chanjiao.scheme;

/**
 * No credit record stands open; accidents and offences that no ledger knows are declared besides.
 *
 * @param declaration what is declared
 */
public record CleanRecord(String declaration) implements Rule {

    @Override
    public Judgement judge(Applicant applicant) {
        return applicant.openRecords() > 0
                ? Judgement.missing("信用记录中有 " + applicant.openRecords() + " 条未修复")
                : Judgement.forPerson("信用记录中没有未修复的条目；" + declaration);
    }
}
