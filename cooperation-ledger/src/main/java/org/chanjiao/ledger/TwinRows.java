package org.chanjiao.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.account.Person;
import org.chanjiao.formats.table.ImportedTable;
import org.chanjiao.formats.table.TableImport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a workbook that are probably there already, each beside its twin, and what is to become of them. */
@Service
@RequiredArgsConstructor
public class TwinRows {

    private final ImportRows rows;
    private final LedgerTypes types;
    private final LedgerBook book;
    private final SheetCheck check;

    /** How many rows of an upload have a twin. */
    public int count(ImportId id, Person person) {
        return rows.find(id, person).map(seen -> rows.twins(id).size()).orElse(0);
    }

    /**
     * Some of them in the order of the workbook.
     *
     * @param after number of the row before the first, 0 for the beginning
     * @throws UnknownImport when the person uploaded no such workbook
     */
    public List<TwinRow> page(ImportId id, Person person, int after, int limit) {
        ImportView seen = rows.find(id, person).orElseThrow(UnknownImport::new);
        LedgerType type = types.get(seen.type(), seen.typeVersion());
        Map<Integer, Twin> twins = new TreeMap<>(rows.twins(id))
                .tailMap(after, false).entrySet().stream()
                        .limit(limit)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        Set<Integer> wanted = twins.entrySet().stream()
                .flatMap(twin -> Stream.of(
                        twin.getKey(),
                        twin.getValue().row() == null ? 0 : twin.getValue().row()))
                .collect(Collectors.toSet());
        ImportedTable table = new TableImport().read(rows.file(id), LedgerWorkbook.headings(type));
        Map<Integer, Map<String, String>> entries = check.entries(type, table, person, wanted);
        Map<Integer, String> kept = rows.kept(id);
        return twins.entrySet().stream()
                .map(twin -> new TwinRow(
                        twin.getKey(),
                        comparison(type, entries, twin.getKey(), twin.getValue(), seen, person),
                        kept.get(twin.getKey())))
                .toList();
    }

    /**
     * Says of some rows why they are to be written although they have a twin; a blank reason leaves the row out.
     *
     * @throws UnknownImport when the person uploaded no such workbook
     * @throws OptimisticLockingFailureException when it is not waiting for a decision
     */
    @Transactional
    public void decide(ImportId id, Map<Integer, String> reasons, Person person) {
        ImportView seen = rows.find(id, person).orElseThrow(UnknownImport::new);
        Set<Integer> twins = rows.twins(id).keySet();
        Map<Integer, String> kept = new HashMap<>(rows.kept(id));
        Map<Integer, String> faults = new TreeMap<>(seen.reasons());
        reasons.forEach((row, reason) -> {
            if (!twins.contains(row)) {
                return;
            }
            if (reason.isBlank()) {
                kept.remove(row);
                faults.putIfAbsent(row, "与已有记录重复，不导入");
            } else {
                kept.put(row, reason.strip());
                faults.remove(row);
            }
        });
        if (!rows.decided(id, kept, faults)) {
            throw new OptimisticLockingFailureException("Not to be decided now: " + id);
        }
    }

    private Comparison comparison(
            LedgerType type,
            Map<Integer, Map<String, String>> entries,
            int row,
            Twin twin,
            ImportView seen,
            Person person) {
        Map<String, String> mine = entries.getOrDefault(row, Map.of());
        Integer earlier = twin.row();
        if (earlier != null) {
            return Comparison.with(type, mine, earlier, entries.getOrDefault(earlier, Map.of()));
        }
        return item(twin.item(), person)
                .map(theirs -> Comparison.with(type, mine, theirs))
                .orElseGet(() -> new Comparison(null, null, seen.reasons().getOrDefault(row, ""), null, List.of()));
    }

    private Optional<ItemRow> item(@Nullable UUID item, Person person) {
        return Optional.ofNullable(item).flatMap(known -> book.row(new LedgerItemId(known), person));
    }
}
