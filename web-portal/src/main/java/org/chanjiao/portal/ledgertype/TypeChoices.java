package org.chanjiao.portal.ledgertype;

import java.util.Arrays;
import java.util.List;
import org.chanjiao.ledger.CountingRule;
import org.chanjiao.ledger.EvidenceRule;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.LedgerGroup;
import org.chanjiao.organisation.OrganisationKind;

/** What the editor's drop-downs offer, by constant name. */
record TypeChoices(
        List<String> groups, List<String> kinds, List<String> owners, List<String> evidence, List<String> functions) {

    static final TypeChoices ALL = new TypeChoices(
            names(LedgerGroup.values()),
            names(FieldKind.values()),
            names(OrganisationKind.values()),
            names(EvidenceRule.values()),
            names(CountingRule.Function.values()));

    /** Heads of the table of fields, as ends of message keys. */
    public List<String> fieldHeads() {
        return List.of("key", "label", "kind", "unit", "required", "options", "help");
    }

    /** Heads of the table of counting rules, as ends of message keys. */
    public List<String> countHeads() {
        return List.of("code", "name", "function", "field", "over", "entity", "date", "unit");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
