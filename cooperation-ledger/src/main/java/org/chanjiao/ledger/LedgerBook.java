package org.chanjiao.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.access.Scope;
import org.chanjiao.account.Person;
import org.chanjiao.compliance.Row;
import org.chanjiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ledgers as people read them: lists with totals, single items with what the rules found. */
@Service
@RequiredArgsConstructor
public class LedgerBook {

    private static final int CHUNK = 500;

    private final LedgerItemRows rows;
    private final LedgerTypes types;
    private final Compliance compliance;
    private final DuplicatePairs pairs;
    private final Access access;

    /**
     * One page of a ledger, the newest first.
     *
     * @param after {@link ItemPage#next()} of the page before; null for the first
     */
    public ItemPage page(LedgerType type, ItemFilter filter, Person person, @Nullable String after, int size) {
        ItemSight sight = ItemSight.of(access.scopeOf(person));
        List<ItemRow> found = rows.page(type, filter, sight, after, size + 1);
        List<ItemRow> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? LedgerItemRows.ItemKey.after(shown.get(size - 1)) : null;
        return new ItemPage(shown, rows.totals(type, filter, sight), next);
    }

    /** Every item of the filter, read page by page while one goes on. */
    public Iterator<ItemRow> all(LedgerType type, ItemFilter filter, Person person) {
        ItemSight sight = ItemSight.of(access.scopeOf(person));
        List<ItemRow> first = rows.page(type, filter, sight, null, CHUNK);
        return Stream.iterate(
                        first,
                        page -> !page.isEmpty(),
                        page -> page.size() < CHUNK
                                ? List.<ItemRow>of()
                                : rows.page(
                                        type, filter, sight, LedgerItemRows.ItemKey.after(page.get(CHUNK - 1)), CHUNK))
                .flatMap(List::stream)
                .iterator();
    }

    /** @throws UnknownLedgerItem when it is not there for this person */
    public ItemSheet sheet(LedgerItemId id, Person person) {
        LedgerType type = rows.typeOf(id)
                .map(at -> types.get(at.code(), at.version()))
                .orElseThrow(() -> new UnknownLedgerItem(id));
        Scope scope = access.scopeOf(person);
        ItemRow masked = rows.find(id, type, ItemSight.of(scope), false).orElseThrow(() -> new UnknownLedgerItem(id));
        RegionCode region = RegionCode.of(masked.regionCode());
        boolean mayWrite = access.may(person, Permission.WRITE_LEDGER, region, masked.ownerId()) && !masked.voided();
        boolean mayReview = access.may(person, Permission.REVIEW_LEDGER, region) && !masked.voided();
        ItemRow plain = rows.find(id, type, ItemSight.of(scope), true).orElseThrow();
        Row values = new Row(plain.values());
        return new ItemSheet(
                type,
                mayWrite ? plain : masked,
                compliance.together(type, values, (key, value) -> rows.kin(type, masked.ownerId(), id, key, value)),
                pairs.of(id),
                mayWrite,
                mayReview);
    }

    /** An item as a comparison shows it, personal values masked; empty when it is out of the person's sight. */
    public Optional<ItemRow> row(LedgerItemId id, Person person) {
        return rows.typeOf(id)
                .map(at -> types.get(at.code(), at.version()))
                .flatMap(type -> rows.find(id, type, ItemSight.of(access.scopeOf(person)), false));
    }

    /** @throws UnknownLedgerItem when the item is not one of that ledger */
    public void requireIn(String type, LedgerItemId id) {
        if (rows.typeOf(id).filter(at -> at.code().equals(type)).isEmpty()) {
            throw new UnknownLedgerItem(id);
        }
    }

    /** An item as the partner it names is shown it, personal values masked; whoever calls has made sure who asks. */
    public ItemSheet toPartner(LedgerItemId id) {
        LedgerType type = rows.typeOf(id)
                .map(at -> types.get(at.code(), at.version()))
                .orElseThrow(() -> new UnknownLedgerItem(id));
        ItemRow item = rows.find(id, type).orElseThrow(() -> new UnknownLedgerItem(id));
        return new ItemSheet(type, item, List.of(), List.of(), false, false);
    }

    /** How many standing items each ledger holds for the person, by type code. */
    public Map<String, Long> counts(Person person) {
        return rows.counts(ItemSight.of(access.scopeOf(person)));
    }
}
