package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.chanjiao.compliance.Finding;
import org.chanjiao.compliance.Row;
import org.chanjiao.compliance.Severity;
import org.chanjiao.formats.table.ImportedCell;
import org.chanjiao.organisation.OrganisationView;
import org.springframework.stereotype.Component;

/** Turns what was typed into an {@link Entry}, or into everything that is wrong with it. */
@Component
@RequiredArgsConstructor
class EntryCheck {

    private final FieldReader reader;
    private final Compliance compliance;

    /** @throws EntryRefused with all faults at once */
    Entry check(LedgerType type, OrganisationView owner, Typed typed, Parties parties) {
        List<FieldFault> faults = new ArrayList<>();
        Map<String, String> values = values(type, typed, faults);
        Party partner = partner(type, typed.partner().text(), owner, parties, faults);
        order(type, values, faults);
        if (faults.isEmpty()) {
            blocks(type, values, partner, faults);
        }
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return new Entry(owner, partner.id(), partner.name(), values);
    }

    private Map<String, String> values(LedgerType type, Typed typed, List<FieldFault> faults) {
        Map<String, String> values = new LinkedHashMap<>();
        for (LedgerField field : type.form()) {
            ImportedCell cell = typed.cell(field);
            if (cell.isBlank()) {
                if (field.required()) {
                    faults.add(new FieldFault(field.key(), field.label() + "：没有填写"));
                }
                continue;
            }
            try {
                values.put(field.key(), reader.read(field, cell));
            } catch (FieldReader.Unfit unfit) {
                faults.add(new FieldFault(field.key(), field.label() + "：" + unfit.sentence()));
            }
        }
        return values;
    }

    private static Party partner(
            LedgerType type, String name, OrganisationView owner, Parties parties, List<FieldFault> faults) {
        PartnerRule rule = type.partner();
        if (rule == null || name.isBlank()) {
            if (rule != null && rule.required()) {
                faults.add(new FieldFault(LedgerType.PARTNER, rule.label() + "：没有填写"));
            }
            return Party.NONE;
        }
        Optional<OrganisationView> found = parties.find(name, owner.region());
        if (found.filter(party -> party.id().equals(owner.id())).isPresent()) {
            faults.add(new FieldFault(LedgerType.PARTNER, rule.label() + "：不能是本单位"));
        }
        found.filter(party -> !rule.kinds().isEmpty() && !rule.kinds().contains(party.kind()))
                .ifPresent(party -> faults.add(
                        new FieldFault(LedgerType.PARTNER, rule.label() + "：“" + party.name() + "”不是这类单位，请核对名称")));
        return found.map(party -> new Party(party.id(), party.name())).orElse(new Party(null, name.strip()));
    }

    private static void order(LedgerType type, Map<String, String> values, List<FieldFault> faults) {
        String first = values.get(CoreField.STARTS_ON.key());
        String last = values.get(CoreField.ENDS_ON.key());
        if (first != null && last != null && last.compareTo(first) < 0) {
            faults.add(new FieldFault(
                    CoreField.ENDS_ON.key(),
                    type.label(CoreField.ENDS_ON.key()) + "：早于" + type.label(CoreField.STARTS_ON.key())));
        }
    }

    /** Rules that forbid; the others are shown beside the item after it is saved. */
    private void blocks(LedgerType type, Map<String, String> values, Party partner, List<FieldFault> faults) {
        Row row = new Row(Compliance.withPartner(values, partner.name()));
        compliance.alone(type, row).stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(EntryCheck::fault)
                .forEach(faults::add);
    }

    private static FieldFault fault(Finding finding) {
        return new FieldFault("", finding.sentence() + "（" + finding.source() + "）");
    }
}
