package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.ImportedTable;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at every row of a table: what may be written, and what is wrong with the rest. */
@Component
@RequiredArgsConstructor
class SheetCheck {

    private static final int STEP = 500;

    private final EntryCheck entries;
    private final Duplicates duplicates;
    private final OwnerChoice owners;
    private final Organisations organisations;
    private final JdbcClient database;

    /**
     * What was found.
     *
     * @param reasons by row number
     */
    record Outcome(List<Fit> fit, Map<Integer, String> reasons) {}

    /** A row that may be written. */
    record Fit(int row, Entry entry, List<String> digests) {}

    /** @param progress told the number of rows passed, now and then */
    Outcome check(LedgerType type, ImportedTable table, Person person, IntConsumer progress) {
        Pass pass = new Pass(type, person, new Parties(organisations));
        List<Fit> fit = new ArrayList<>();
        Map<Integer, String> reasons = new TreeMap<>();
        int passed = 0;
        for (ImportedRow row : table.rows()) {
            try {
                fit.add(pass.row(row));
            } catch (EntryRefused refused) {
                reasons.put(row.number(), String.valueOf(refused.getMessage()));
            }
            if (++passed % STEP == 0) {
                progress.accept(passed);
            }
        }
        return withoutKnown(type, fit, reasons);
    }

    /** Takes out rows whose digest an item of the ledger has already. */
    private Outcome withoutKnown(LedgerType type, List<Fit> fit, Map<Integer, String> reasons) {
        Map<String, String> known = new HashMap<>();
        for (int from = 0; from < fit.size(); from += STEP) {
            List<String> digests = fit.subList(from, Math.min(from + STEP, fit.size())).stream()
                    .flatMap(row -> row.digests().stream())
                    .toList();
            known.putAll(titles(type, digests));
        }
        List<Fit> fresh = new ArrayList<>();
        for (Fit row : fit) {
            Optional<String> twin = row.digests().stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .findFirst();
            twin.ifPresentOrElse(title -> reasons.put(row.row(), "台账里已有：" + title), () -> fresh.add(row));
        }
        return new Outcome(fresh, reasons);
    }

    private Map<String, String> titles(LedgerType type, List<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                """
                        select k.digest, i.title from ledger_item_key k join ledger_item i on i.id = k.item_id
                        where i.voided_at is null and k.type_code = :type and k.digest in (:digests)""")
                        .param("type", type.code())
                        .param("digests", digests)
                        .query((row, number) -> Map.entry(row.getString("digest"), row.getString("title")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** One pass over one table. */
    private final class Pass {

        private final LedgerType type;
        private final Person person;
        private final Parties parties;
        private final Map<String, OrganisationView> known = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        Pass(LedgerType type, Person person, Parties parties) {
            this.type = type;
            this.person = person;
            this.parties = parties;
        }

        Fit row(ImportedRow row) {
            String name = row.text(type.owner().label());
            OrganisationView owner = known.get(name);
            if (owner == null) {
                owner = owners.choose(type, name, person, parties);
                known.put(name, owner);
            }
            Entry entry = entries.check(type, owner, LedgerWorkbook.typed(type, row), parties);
            List<String> digests = duplicates.digests(type, entry);
            if (!digests.stream().allMatch(seen::add)) {
                throw new EntryRefused(List.of(new FieldFault("", "与本表前面的一行重复")));
            }
            return new Fit(row.number(), entry, digests);
        }
    }
}
