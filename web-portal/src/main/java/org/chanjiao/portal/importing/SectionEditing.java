package org.chanjiao.portal.importing;

import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.SectionRow;
import org.chanjiao.draft.UnknownDraft;
import org.chanjiao.policy.Span;

/**
 * A section on its edit page.
 *
 * @param heading the line of the text it was read from
 * @param added whether a clerk put it in, who may then give it another place
 */
record SectionEditing(String draft, SectionRow row, String savedAt, String heading, boolean added) {

    static SectionEditing of(DraftSheet sheet, DraftItemId item) {
        SectionRow row = sheet.sections().stream()
                .filter(section -> section.id().equals(item))
                .findFirst()
                .orElseThrow(() -> UnknownDraft.item(item));
        int start = row.span().start();
        Span line = sheet.text().sentenceAround(new Span(start, start));
        return new SectionEditing(
                sheet.header().id().toString(),
                row,
                DraftPages.time(row.touched().at()),
                sheet.text().slice(line),
                row.decision() == Decision.ADDED);
    }
}
