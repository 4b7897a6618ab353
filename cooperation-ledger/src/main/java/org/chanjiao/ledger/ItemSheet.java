package org.chanjiao.ledger;

import java.util.List;
import org.chanjiao.attachment.Subject;
import org.chanjiao.compliance.Finding;

/**
 * One item as its page shows it.
 *
 * @param item in full where the person may write it, otherwise with sensitive values masked
 * @param findings what the named rules of its type found
 * @param alike items that look the same
 */
public record ItemSheet(
        LedgerType type,
        ItemRow item,
        List<Finding> findings,
        List<Lookalike> alike,
        boolean mayWrite,
        boolean mayReview) {

    static final String SUBJECT = "ledger-item";

    public ItemSheet {
        findings = List.copyOf(findings);
        alike = List.copyOf(alike);
    }

    /** What its documents are attached to. */
    public Subject subject() {
        return subject(item.id());
    }

    /** What the documents of an item are attached to. */
    public static Subject subject(LedgerItemId id) {
        return new Subject(SUBJECT, id.toString());
    }

    /** Whether its type wants a document and none is attached, so that it is incomplete. */
    public boolean lacksDocument() {
        return type.wantsDocument() && item.documents() == 0;
    }
}
