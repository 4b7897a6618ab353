package org.chanjiao.certification;

import java.util.Locale;
import org.chanjiao.kernel.Audited;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a case.
 *
 * @param act what was done, as one word
 * @param state where it stands now
 * @param words one sentence
 */
public record CaseMoved(CaseId caseId, OrganisationId applicant, String act, CaseState state, String words)
        implements Audited {

    @Override
    public String action() {
        return "case." + act;
    }

    @Override
    public String subjectType() {
        return "certification-case";
    }

    @Override
    public String subjectId() {
        return caseId.toString();
    }

    @Override
    public String summary() {
        return words;
    }

    @Override
    public @Nullable String after() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
