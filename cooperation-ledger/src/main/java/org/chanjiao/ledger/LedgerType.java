package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chanjiao.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of ledger holds. Forms, lists, filters, checks, totals, workbooks and the API all come from it.
 *
 * @param code words of small letters joined by hyphens; the address of the ledger
 * @param version from 1; an item keeps the version it was written under
 * @param features rows of the feature checklist this ledger answers
 * @param purpose one sentence on what belongs here
 * @param levels in falling order; empty where items have none
 * @param states at least one, the first is the one a new item begins in
 * @param unique sets of field keys ({@code owner} and {@code partner} too) that no two items share
 * @param rules codes of the named rules that look at each item
 * @param columns keys of the fields a list shows, in order
 */
public record LedgerType(
        String code,
        int version,
        String name,
        LedgerGroup group,
        List<String> features,
        String purpose,
        OwnerRule owner,
        @Nullable PartnerRule partner,
        List<LedgerField> fields,
        List<String> levels,
        List<LedgerState> states,
        EvidenceRule evidence,
        List<List<String>> unique,
        List<CountingRule> counts,
        List<String> rules,
        List<String> columns) {

    public static final String OWNER = "owner";
    public static final String PARTNER = "partner";

    public LedgerType {
        features = List.copyOf(features);
        fields = List.copyOf(fields);
        levels = List.copyOf(levels);
        states = List.copyOf(states);
        unique = unique.stream().map(List::copyOf).toList();
        counts = List.copyOf(counts);
        rules = List.copyOf(rules);
        columns = List.copyOf(columns);
    }

    /** All fields a form asks for, in order: those of the type with level and state after the title. */
    public List<LedgerField> form() {
        List<LedgerField> all = new ArrayList<>(fields);
        int place = 1;
        if (!levels.isEmpty()) {
            all.add(place++, LedgerField.choice(CoreField.LEVEL.key(), "级别", levels, true));
        }
        if (states.size() > 1) {
            all.add(place, LedgerField.choice(CoreField.STATE.key(), "状态", stateNames(), true));
        }
        return List.copyOf(all);
    }

    /** A field of the form by its key. */
    public Optional<LedgerField> field(String key) {
        return form().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<CountingRule> count(String ruleCode) {
        return counts.stream().filter(rule -> rule.code().equals(ruleCode)).findFirst();
    }

    public List<String> stateNames() {
        return states.stream().map(LedgerState::name).toList();
    }

    List<String> countingStates() {
        return states.stream()
                .filter(LedgerState::counts)
                .map(LedgerState::name)
                .toList();
    }

    /** Whether organisations of that kind keep items of their own here. */
    public boolean isKeptBy(OrganisationKind kind) {
        return owner.kinds().contains(kind);
    }

    /** Whether partners are asked to confirm. */
    public boolean asksPartner() {
        return partner != null && partner.confirms();
    }

    /** Whether an item without a document is incomplete. */
    public boolean wantsDocument() {
        return evidence == EvidenceRule.EXPECTED;
    }

    /** Whether a row is one person's. */
    public boolean holdsPersons() {
        return fields.stream().anyMatch(field -> field.kind() == FieldKind.PERSON_CODE && field.required());
    }

    /** What a key is called: a field's label, or the owner's or partner's. */
    public String label(String key) {
        if (key.equals(OWNER)) {
            return owner.label();
        }
        if (key.equals(PARTNER) && partner != null) {
            return partner.label();
        }
        return field(key).map(LedgerField::label).orElse(key);
    }

    LedgerType withVersion(int number) {
        return new LedgerType(
                code, number, name, group, features, purpose, owner, partner, fields, levels, states, evidence, unique,
                counts, rules, columns);
    }
}
