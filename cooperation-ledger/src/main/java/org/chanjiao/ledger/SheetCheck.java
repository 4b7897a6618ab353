package org.chanjiao.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.ImportedRow;
import org.chanjiao.formats.table.ImportedTable;
import org.chanjiao.organisation.OrganisationView;
import org.chanjiao.organisation.Organisations;
import org.jspecify.annotations.Nullable;
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
     * @param twins by row number; these rows have a reason too
     */
    record Outcome(List<Fit> fit, Map<Integer, String> reasons, Map<Integer, Twin> twins) {}

    /**
     * A row that may be written.
     *
     * @param apart why it is written although it has a twin; null where it has none
     */
    record Fit(int row, Entry entry, List<String> digests, @Nullable String apart) {}

    /**
     * @param kept by row number, why a row is to be written although it has a twin
     * @param progress told the number of rows passed, now and then
     */
    Outcome check(
            LedgerType type, ImportedTable table, Person person, Map<Integer, String> kept, IntConsumer progress) {
        Pass pass = new Pass(type, person, new Parties(organisations), kept);
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
        return withoutKnown(type, fit, reasons, pass.twins);
    }

    /** Some rows of a table as items show their values. */
    Map<Integer, Map<String, String>> entries(
            LedgerType type, ImportedTable table, Person person, Set<Integer> wanted) {
        Pass pass = new Pass(type, person, new Parties(organisations), Map.of());
        Map<Integer, Map<String, String>> entries = new HashMap<>();
        table.rows().stream()
                .filter(row -> wanted.contains(row.number()))
                .forEach(row -> entries.put(row.number(), pass.entry(row).shown()));
        return entries;
    }

    /** Takes out rows whose digest an item of the ledger has already. */
    private Outcome withoutKnown(
            LedgerType type, List<Fit> fit, Map<Integer, String> reasons, Map<Integer, Twin> twins) {
        Map<String, Known> known = new HashMap<>();
        for (int from = 0; from < fit.size(); from += STEP) {
            List<String> digests = fit.subList(from, Math.min(from + STEP, fit.size())).stream()
                    .flatMap(row -> row.digests().stream())
                    .toList();
            known.putAll(known(type, digests));
        }
        List<Fit> fresh = new ArrayList<>();
        for (Fit row : fit) {
            Optional<Known> twin = row.digests().stream()
                    .filter(known::containsKey)
                    .map(known::get)
                    .findFirst();
            twin.ifPresent(item -> twins.put(row.row(), new Twin(item.id(), null)));
            if (twin.isPresent() && row.apart() == null) {
                reasons.put(row.row(), "台账里已有：" + twin.get().title());
            } else {
                fresh.add(row);
            }
        }
        return new Outcome(fresh, reasons, twins);
    }

    private record Known(UUID id, String title) {}

    private Map<String, Known> known(LedgerType type, List<String> digests) {
        return digests.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                """
                        select k.digest, i.id, i.title from ledger_item_key k join ledger_item i on i.id = k.item_id
                        where i.voided_at is null and k.type_code = :type and k.digest in (:digests)""")
                        .param("type", type.code())
                        .param("digests", digests)
                        .query((row, number) -> Map.entry(
                                row.getString("digest"),
                                new Known(row.getObject("id", UUID.class), row.getString("title"))))
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
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<Integer, String> kept;
        private final Map<Integer, Twin> twins = new TreeMap<>();

        Pass(LedgerType type, Person person, Parties parties, Map<Integer, String> kept) {
            this.type = type;
            this.person = person;
            this.parties = parties;
            this.kept = kept;
        }

        Fit row(ImportedRow row) {
            Entry entry = entry(row);
            List<String> digests = duplicates.digests(type, entry);
            String apart = kept.get(row.number());
            Optional<Integer> earlier =
                    digests.stream().filter(seen::containsKey).map(seen::get).findFirst();
            earlier.ifPresent(number -> twins.put(row.number(), new Twin(null, number)));
            if (earlier.isPresent() && apart == null) {
                throw new EntryRefused(List.of(new FieldFault("", "与本表第 " + earlier.get() + " 行重复")));
            }
            digests.forEach(digest -> seen.putIfAbsent(digest, row.number()));
            return new Fit(row.number(), entry, digests, apart);
        }

        Entry entry(ImportedRow row) {
            String name = row.text(type.owner().label());
            OrganisationView owner = known.get(name);
            if (owner == null) {
                owner = owners.choose(type, name, person, parties);
                known.put(name, owner);
            }
            return entries.check(type, owner, LedgerWorkbook.typed(type, row), parties);
        }
    }
}
