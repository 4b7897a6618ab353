package org.chanjiao.confirmation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.EntryRefused;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.ItemSheet;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.Submission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items on which owner and partner do not agree: shown with both sides, ended by the bureau with a reason. */
@Service
@RequiredArgsConstructor
public class Disputes {

    private static final int MOST = 50;

    private final DisputeRows rows;
    private final LedgerBook book;
    private final LedgerItems items;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Those of the person's region that nobody has settled, the latest first, at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<Dispute> open(Person person) {
        access.require(person, Permission.REVIEW_LEDGER);
        return rows.open(access.scopeOf(person).regionPrefix(), MOST).stream()
                .map(found -> dispute(found, person))
                .toList();
    }

    /**
     * Ends one.
     *
     * @throws UnknownQuestion when the item is not disputed, or no longer
     * @throws SettlementRefused when it cannot be ended this way; nothing is changed then
     */
    @Transactional
    public void settle(LedgerItemId item, Settlement settlement, String reason, Person person) {
        DisputeRows.Unsettled found = rows.lock(item.value()).orElseThrow(UnknownQuestion::new);
        access.require(person, Permission.REVIEW_LEDGER, RegionCode.of(found.region()));
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new SettlementRefused(SettlementRefused.Reason.NO_REASON);
        }
        ItemSheet sheet = book.sheet(item, person);
        rows.settle(found.id(), settlement, why, person.organisationName() + " " + person.name(), clock.instant());
        if (settlement == Settlement.UPHOLD) {
            items.review(item, person);
        } else if (found.answer() == Answer.DENIED) {
            items.withdraw(item, "合作单位称与己无关。" + why, person);
        } else {
            adopt(sheet, found.corrections(), person);
        }
        events.publishEvent(new DisputeSettled(item, sheet.item().title(), settlement, why));
    }

    /** The item changed to what the partner said; the partner is then asked again. */
    private void adopt(ItemSheet sheet, Map<String, String> corrections, Person person) {
        if (corrections.isEmpty()) {
            throw new SettlementRefused(SettlementRefused.Reason.NO_VALUES);
        }
        ItemRow item = sheet.item();
        Map<String, String> values = new HashMap<>(item.values());
        values.putAll(corrections);
        String apart = item.apartReason() == null ? "采纳合作单位的更正" : item.apartReason();
        try {
            items.change(item.id(), new Submission(null, values, apart), item.version(), person);
        } catch (EntryRefused unfit) {
            throw new SettlementRefused(SettlementRefused.Reason.UNFIT_VALUES);
        }
    }

    private Dispute dispute(DisputeRows.Unsettled found, Person person) {
        ItemSheet sheet = book.sheet(new LedgerItemId(found.item()), person);
        ItemRow item = sheet.item();
        List<Dispute.Line> lines = Confirmations.facts(sheet).stream()
                .map(fact -> new Dispute.Line(
                        fact.label(),
                        fact.kind(),
                        fact.value(),
                        found.corrections().get(fact.key())))
                .toList();
        return new Dispute(
                found.item(),
                sheet.type().code(),
                sheet.type().name(),
                item.title(),
                item.owner(),
                item.value("partner"),
                item.confirmation(),
                item.confirmationNote(),
                lines,
                sheet.mayWrite()
                        && (found.answer() == Answer.DENIED
                                || !found.corrections().isEmpty()),
                rows.history(found.item()));
    }
}
