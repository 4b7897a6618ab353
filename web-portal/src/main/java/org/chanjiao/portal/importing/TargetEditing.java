package org.chanjiao.portal.importing;

import java.util.List;
import org.chanjiao.draft.Decision;
import org.chanjiao.draft.DraftItemId;
import org.chanjiao.draft.DraftSheet;
import org.chanjiao.draft.DraftSheet.TargetRow;
import org.chanjiao.draft.UnknownDraft;
import org.chanjiao.portal.layout.Choice;
import org.chanjiao.target.Bound;
import org.chanjiao.target.CommitmentRules;
import org.chanjiao.target.Period;
import org.chanjiao.target.TargetScope;
import org.chanjiao.target.TargetType;

/**
 * A figure on its edit page.
 *
 * @param others figures it can be merged into
 * @param earlier first statements before it that it may repeat
 */
record TargetEditing(
        String draft,
        TargetRow row,
        String savedAt,
        String sentence,
        List<Choice> tasks,
        List<Choice> others,
        List<Choice> earlier,
        List<String> broken) {

    public String repeats() {
        return row.duplicateOf() == null ? "" : row.duplicateOf().toString();
    }

    public List<Bound> bounds() {
        return List.of(Bound.values());
    }

    public List<Period> periods() {
        return List.of(Period.values());
    }

    public List<TargetScope> scopes() {
        return List.of(TargetScope.values());
    }

    public List<TargetType> types() {
        return List.of(TargetType.values());
    }

    static TargetEditing of(DraftSheet sheet, DraftItemId item) {
        TargetRow row = sheet.target(item).orElseThrow(() -> UnknownDraft.item(item));
        List<TargetRow> live = sheet.targets().stream()
                .filter(other -> !other.id().equals(item) && other.decision() != Decision.REJECTED)
                .toList();
        return new TargetEditing(
                sheet.header().id().toString(),
                row,
                DraftPages.time(row.touched().at()),
                sheet.text().slice(row.sentence()),
                sheet.tasks().stream()
                        .filter(task -> task.decision() != Decision.REJECTED)
                        .map(task -> new Choice(
                                task.id().toString(),
                                task.wording().path() + " " + task.wording().title()))
                        .toList(),
                live.stream().map(TargetEditing::choice).toList(),
                live.stream()
                        .filter(other -> other.duplicateOf() == null
                                && other.span().start() <= row.span().start())
                        .map(TargetEditing::choice)
                        .toList(),
                CommitmentRules.brokenBy(row.commitment()));
    }

    private static Choice choice(TargetRow row) {
        return new Choice(row.id().toString(), row.phrase());
    }
}
