package org.chanjiao.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.chanjiao.ledger.Grade;
import org.chanjiao.ledger.PartyItem;
import org.jspecify.annotations.Nullable;

/**
 * A ledger item that a finding rests on, as it was then.
 *
 * @param adds what it adds to the figure; 0 where it repeats another one
 * @param other the other party of the item, blank when it names none
 */
public record Proof(
        UUID item, String ledger, String title, String other, @Nullable LocalDate day, BigDecimal adds, Grade grade) {

    static Proof of(PartyItem item, Applicant applicant, BigDecimal adds) {
        String partner = item.partner() == null ? "" : item.partner();
        String other = item.isKeptBy(applicant.organisation().id()) ? partner : item.owner();
        return new Proof(item.id(), item.type(), item.title(), other, item.startsOn(), adds, item.grade());
    }
}
