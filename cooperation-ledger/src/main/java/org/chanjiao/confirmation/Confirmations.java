package org.chanjiao.confirmation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.chanjiao.access.Access;
import org.chanjiao.access.Permission;
import org.chanjiao.account.Person;
import org.chanjiao.ledger.ConfirmationState;
import org.chanjiao.ledger.FieldKind;
import org.chanjiao.ledger.ItemEvent.ItemSaved;
import org.chanjiao.ledger.ItemRow;
import org.chanjiao.ledger.ItemSheet;
import org.chanjiao.ledger.ItemsImported;
import org.chanjiao.ledger.LedgerBook;
import org.chanjiao.ledger.LedgerField;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.ledger.LedgerItems;
import org.chanjiao.ledger.PartnerRule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners and takes their answers. Silence is no answer and costs nobody anything. */
@Service
@RequiredArgsConstructor
public class Confirmations {

    private static final Duration LINK_LASTS = Duration.ofDays(30);

    private final ConfirmationRows rows;
    private final LedgerItems items;
    private final LedgerBook book;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A saved item that names a partner asks it; an older open question about the item is void. */
    @EventListener
    @Transactional
    public void on(ItemSaved saved) {
        rows.supersede(saved.item(), clock.instant());
        ItemRow item = book.toPartner(saved.item()).item();
        if (item.confirmation() == ConfirmationState.WAITING) {
            rows.ask(saved.item(), clock.instant());
        }
    }

    /** The items a workbook brought ask their partners. */
    @EventListener
    @Transactional
    public void on(ItemsImported imported) {
        if (!imported.undone()) {
            rows.ask(imported.source(), clock.instant());
        }
    }

    /** What the person's organisation is asked, the oldest first. */
    public List<Question> waiting(Person person) {
        return rows.open(person.organisationId()).stream().map(this::question).toList();
    }

    public long countWaiting(Person person) {
        return rows.countOpen(person.organisationId());
    }

    /**
     * The partner's answer.
     *
     * @throws UnknownQuestion when the organisation is not asked that, or no longer
     * @throws CorrectionMissing when a correction says nothing
     */
    @Transactional
    public void answer(ConfirmationId id, Reply reply, Person person) {
        access.require(person, Permission.CONFIRM_LEDGER);
        Open open = rows.find(id)
                .filter(found -> person.organisationId().value().equals(found.partnerId()))
                .orElseThrow(UnknownQuestion::new);
        take(open, reply, person.organisationName() + " " + person.name());
    }

    /** A link for a partner without an account, valid for 30 days; an earlier link to the same question stops working. */
    @Transactional
    public OneTimeLink link(LedgerItemId item, Person person) {
        ItemSheet sheet = book.sheet(item, person);
        if (!sheet.mayWrite()) {
            throw new UnknownQuestion();
        }
        Open open = rows.openOf(item).orElseThrow(UnknownQuestion::new);
        OneTimeLink link = OneTimeLink.until(clock.instant().plus(LINK_LASTS), random);
        rows.tie(open, link);
        return link;
    }

    /** @throws UnknownQuestion when the link was used, replaced, or has expired */
    public Question byLink(String token) {
        return question(linked(token));
    }

    /** The answer of somebody who holds the link; the link is used up. */
    @Transactional
    public void answerByLink(String token, Reply reply) {
        Open open = linked(token);
        take(open, reply, open.partnerName() + "（一次性链接）");
    }

    private Open linked(String token) {
        return rows.byToken(OneTimeLink.hash(token), clock.instant()).orElseThrow(UnknownQuestion::new);
    }

    private void take(Open open, Reply reply, String by) {
        List<Question.Fact> facts = question(open).facts();
        Map<String, String> corrections = new TreeMap<>();
        List<String> words = new ArrayList<>();
        if (reply.answer() == Answer.CORRECTED) {
            for (Question.Fact fact : facts) {
                String said = reply.corrections().getOrDefault(fact.key(), "");
                if (!said.isEmpty() && !said.equals(fact.value())) {
                    corrections.put(fact.key(), said);
                    words.add(fact.label() + "应为 " + said + (fact.kind() == FieldKind.MONEY ? " 元" : ""));
                }
            }
        }
        if (!reply.note().isEmpty()) {
            words.add(reply.note());
        }
        if (reply.answer() == Answer.CORRECTED && words.isEmpty()) {
            throw new CorrectionMissing();
        }
        rows.answer(open.id(), reply, corrections, by, clock.instant());
        String note = words.isEmpty() ? null : String.join("；", words);
        items.answer(new LedgerItemId(open.itemId()), reply.answer().state(), note, by);
    }

    private Question question(Open open) {
        ItemSheet sheet = book.toPartner(new LedgerItemId(open.itemId()));
        return new Question(
                new ConfirmationId(open.id()),
                sheet.type().name(),
                sheet.item().title(),
                sheet.item().owner(),
                open.partnerName(),
                facts(sheet));
    }

    /** What the item says, as far as the partner needs it. */
    static List<Question.Fact> facts(ItemSheet sheet) {
        PartnerRule partner = sheet.type().partner();
        return sheet.type().form().stream()
                .skip(1)
                .filter(field -> partner != null && partner.shows(field))
                .filter(field -> !sheet.item().value(field.key()).isEmpty())
                .map(field -> new Question.Fact(
                        field.key(), label(field), field.kind(), sheet.item().value(field.key())))
                .toList();
    }

    /** Money is shown with its unit behind the figure. */
    private static String label(LedgerField field) {
        return field.kind() == FieldKind.MONEY ? field.label() : field.heading();
    }
}
