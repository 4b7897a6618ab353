package org.chanjiao.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.credit.CreditRecords;
import org.chanjiao.enterprise.Enterprises;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.LedgerTypes;
import org.chanjiao.ledger.PartyItems;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.organisation.Organisations;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Judges units against schemes on what the ledgers hold now; whoever calls has made sure who asks. */
@Service
@RequiredArgsConstructor
public class SelfChecks {

    private final Organisations organisations;
    private final Enterprises enterprises;
    private final CreditRecords credit;
    private final PartyItems items;
    private final LedgerTypes types;
    private final JsonMapper json;

    /**
     * @param place where the scheme is run
     * @param on the day the rolling windows end on, itself included
     */
    public SelfCheck of(Scheme scheme, OrganisationId applicant, RegionCode place, LocalDate on) {
        return SelfCheck.of(
                scheme,
                new Applicant(
                        organisations.view(applicant),
                        enterprises.facts(applicant),
                        items.of(applicant, scheme.ledgers()),
                        place,
                        on,
                        credit.open(applicant)),
                names(scheme));
    }

    private Map<String, String> names(Scheme scheme) {
        return scheme.ledgers().stream().collect(Collectors.toMap(Function.identity(), code -> types.get(code)
                .name()));
    }

    /** A check as text, to be kept with what rests on it. */
    public String text(SelfCheck check) {
        return json.writeValueAsString(check);
    }

    /** A check that was kept. */
    public SelfCheck read(String text) {
        return json.readValue(text, SelfCheck.class);
    }
}
