package org.chanjiao.ledger;

import java.util.List;
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

    public ItemSheet {
        findings = List.copyOf(findings);
        alike = List.copyOf(alike);
    }
}
