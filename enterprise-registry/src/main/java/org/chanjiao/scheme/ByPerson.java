package org.chanjiao.scheme;

/**
 * The applicant declares it, with a document, and a person judges.
 *
 * @param declaration what is declared
 */
public record ByPerson(String declaration) implements Rule {

    @Override
    public Judgement judge(Applicant applicant) {
        return Judgement.forPerson(declaration);
    }
}
