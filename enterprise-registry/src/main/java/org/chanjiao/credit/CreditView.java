package org.chanjiao.credit;

import java.time.LocalDate;
import java.util.List;
import org.chanjiao.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A credit record as its page shows it.
 *
 * @param putRightBy the day the order names, null before there was one
 */
public record CreditView(
        CreditRecordId id,
        OrganisationId enterprise,
        CreditMatter matter,
        String description,
        LocalDate occurredOn,
        String source,
        String documentNumber,
        CreditState state,
        @Nullable LocalDate putRightBy,
        List<CreditStep> steps) {

    public CreditView {
        steps = List.copyOf(steps);
    }

    static CreditView of(CreditRecord record) {
        return new CreditView(
                record.id(),
                new OrganisationId(record.organisationId()),
                record.matter(),
                record.description(),
                record.occurredOn(),
                record.source(),
                record.documentNumber(),
                record.state(),
                record.putRightBy(),
                record.steps());
    }
}
